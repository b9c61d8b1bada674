export { remindOfEnds } from './remind.server.ts';
export { setRefresher } from './set.server.ts';
export { termOf } from './store-refresher.server.ts';
