export * from './comparison.ts';
export type * from './details.ts';
export type * from './lack.ts';
export * from './limits.ts';
export * from './outcome.ts';
export * from './rules-weeks.ts';
export type * from './study.ts';
export type * from './told.ts';
