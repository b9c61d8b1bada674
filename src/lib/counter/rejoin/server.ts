export * from './rejoin.server.ts';
export { goneOf } from './store-rejoin.server.ts';
export type { GoneVisit } from './store-rejoin.server.ts';
