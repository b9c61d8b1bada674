export { limitsToday } from './store-basis.server.ts';
export { standingPage } from './store-list.server.ts';
export { unitStandings, type UnitsWish } from './store-units.server.ts';
