export * from './rules-tie.ts';
export type * from './tie.ts';
