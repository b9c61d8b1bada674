export { coarsePanel } from './coarse.server.ts';
export type { CoarsePanel } from './coarse.server.ts';
export { askRecheck, carryOutRecheck, rechecksOf } from './recheck.server.ts';
export { recomputed } from './recompute.server.ts';
