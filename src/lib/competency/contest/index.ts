export * from './case.ts';
export * from './contest.ts';
export * from './limits.ts';
export * from './refusal.ts';
export * from './rules-contest.ts';
