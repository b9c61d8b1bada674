export { collapse } from './collapse.ts';
export { columnEffects } from './columnEffects.ts';
export type { ColumnEffects } from './columnEffects.ts';
export { columnNaive } from './columnNaive.ts';
export { NEVER, stretches } from './columnPanel.ts';
export type { AdoptedAt, ColumnPanel } from './columnPanel.ts';
export { pastTest } from './pastTest.ts';
export type { PastTest } from './pastTest.ts';
export { targetEstimate } from './targetEstimate.ts';
