export { countDemand } from './count.server.ts';
export * from './forecast.server.ts';
export * from './staffing.server.ts';
