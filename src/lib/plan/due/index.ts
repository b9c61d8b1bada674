export * from './due.ts';
export * from './grace.ts';
export * from './rules-due.ts';
