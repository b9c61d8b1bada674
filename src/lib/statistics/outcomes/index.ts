export { collapse } from './collapse.ts';
export { outcomeEffects } from './outcomeEffects.ts';
export type { OutcomeEffects } from './outcomeEffects.ts';
export { outcomeNaive } from './outcomeNaive.ts';
export { NEVER } from './outcomePanel.ts';
export type { AdoptedAt, OutcomePanel } from './outcomePanel.ts';
export { pastTest } from './pastTest.ts';
export type { PastTest } from './pastTest.ts';
export { targetEstimate } from './targetEstimate.ts';
