export type * from './attendance.ts';
export * from './policy-attendance.ts';
export type * from './result.ts';
export * from './rules-attendance.ts';
