export { scenariosOf, writeScenario } from './store-scenario.server.ts';
