export * from './cost.ts';
export type * from './costRow.ts';
export * from './forms.ts';
export type * from './costFact.ts';
export { briefCosts } from './rules-briefCost.ts';
