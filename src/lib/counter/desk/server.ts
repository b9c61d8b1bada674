export { addService, dropService } from './added.server.ts';
export { handOver, mayHandOver } from './handOver.server.ts';
export { transfer } from './handOn.server.ts';
export { endPause, startPause } from './pause.server.ts';
export { allow, endAllowance } from './allowance.server.ts';
export { limitDesk, recall, seatOfficer } from './lead.server.ts';
export { allowanceChoices, deskOf, waitingOne } from './look.server.ts';
export { reroute } from './reroute.server.ts';
export { promiseWait, waitPromiseOf } from './waitPromise.server.ts';
