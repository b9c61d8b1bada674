export { playWhatIf } from './play.server.ts';
export type { Played } from './play.server.ts';
export { modelOf, refitTwin, refitTwins } from './refit.server.ts';
export type { Refitted } from './refit.server.ts';
export { latestTwin } from './store-twin.server.ts';
