export { openContest, stepContest } from './contest.server.ts';
export type { Contested } from './contest.server.ts';
export { contestsBy, contestsWaiting } from './store-contest.server.ts';
