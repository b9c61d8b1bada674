export { decideYearLine } from './decideLine.server.ts';
export { proposeYear } from './propose.server.ts';
export { linesOfYear } from './store-line.server.ts';
