export * from './rules-value.ts';
export type * from './facts.ts';
export type * from './shown.ts';
export type * from './value.ts';
