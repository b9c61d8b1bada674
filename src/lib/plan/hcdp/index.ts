export * from './content.ts';
export * from './costs.ts';
export * from './line.ts';
export type * from './paper.ts';
export * from './rules-draft.ts';
export * from './rules-scenario.ts';
export * from './scenario.ts';
export type * from './supply.ts';
