export type * from './premises.ts';
export * from './rules-guess.ts';
