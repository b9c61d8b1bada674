export type * from './figure.ts';
export * from './rules-hidden.ts';
export * from './rules-people.ts';
export * from './rules-question.ts';
export * from './rules-share.ts';
export * from './wish.ts';
