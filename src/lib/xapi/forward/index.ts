export * from './forms.ts';
export * from './rules-target.ts';
export type * from './target.ts';
