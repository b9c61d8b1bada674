export type * from './refresher.ts';
export * from './rules-refresher.ts';
