export type * from './events-prior.ts';
export * from './prior.ts';
export * from './rules-prior.ts';
