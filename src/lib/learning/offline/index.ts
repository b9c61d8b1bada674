export * from './keptAct.ts';
export * from './rules-kept.ts';
export type * from './savedCourse.ts';
