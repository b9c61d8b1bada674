export { scenarioDocuments, scenariosOf, writeScenario } from './store-scenario.server.ts';
