export { addService, dropService } from './added.server.ts';
export { handOver, mayHandOver } from './handOver.server.ts';
export { transfer } from './handOn.server.ts';
export { endPause, startPause } from './pause.server.ts';
