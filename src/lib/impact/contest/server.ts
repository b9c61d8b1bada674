export { openContest, stepContest } from './contest.server.ts';
export type { Contested } from './contest.server.ts';
export { findingsState } from './state.server.ts';
export { contestsBy } from './store-contest.server.ts';
