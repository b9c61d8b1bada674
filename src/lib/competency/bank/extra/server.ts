export { endExtraTime, grantExtraTime } from './grant.server.ts';
export { extraTimeOf, extraTimes } from './store-extra.server.ts';
