export * from './contest.ts';
export * from './rules-contest.ts';
