export { askToRemind, REMIND_JOB, remindTeams, type RemindWish } from './remind.server.ts';
export { overviewBasis, type OverviewBasis } from './store-basis.server.ts';
export { standingPage } from './store-list.server.ts';
export { remindedIn, type Reminded } from './store-remind.server.ts';
export { teamHours } from './store-team.server.ts';
export { unitStandings, type UnitsWish } from './store-units.server.ts';
