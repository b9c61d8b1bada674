export type * from './class.ts';
export type * from './officer.ts';
export * from './plan.ts';
export type * from './previous.ts';
export type * from './price.ts';
export type * from './problem.ts';
