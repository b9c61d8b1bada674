export * from './prior.ts';
export * from './rules-prior.ts';
