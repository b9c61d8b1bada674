export type * from './demand.ts';
export * from './rules-staffing.ts';
export * from './rules-traits.ts';
