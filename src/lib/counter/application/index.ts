export * from './application.ts';
export * from './needs.ts';
export type { FileRefusal } from './outcome.ts';
export * from './policy-application.ts';
export * from './receipt.ts';
export * from './rules-promise-clock.ts';
export * from './rules-steps.ts';
