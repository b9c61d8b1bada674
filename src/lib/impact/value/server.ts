export { valueOfficers } from './refresh.server.ts';
export { learnersOf } from './store-learner.server.ts';
export type { Learner } from './store-learner.server.ts';
export { everyValue, officeValues, valuedServices, valuePage } from './store-value.server.ts';
