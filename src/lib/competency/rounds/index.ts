export * from './behaviour.ts';
export type { RoundOccasion } from './events-rounds.ts';
export * from './policy-rounds.ts';
export * from './round.ts';
export * from './roundRule.ts';
export * from './rules-figure.ts';
export * from './rules-round.ts';
export * from './rules-sheet.ts';
export * from './sheet.ts';
