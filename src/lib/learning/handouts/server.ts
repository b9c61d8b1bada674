export { handOut, takeBackHandout } from './hand.server.ts';
export { handoutFile, handoutsOf } from './store-handout.server.ts';
