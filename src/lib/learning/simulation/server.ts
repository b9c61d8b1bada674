export { actInSimulation, startSimulationOver } from './drill.server.ts';
export { chooseInScenario } from './walk.server.ts';
