export { confirmWaiting } from './confirm.server.ts';
export { setSessionPlace } from './setPlace.server.ts';
export { waitingIn } from './store-waiting.server.ts';
