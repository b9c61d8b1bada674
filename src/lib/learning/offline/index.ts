export * from './keptAct.ts';
export * from './rules-kept.ts';
export * from './rules-place.ts';
export type * from './savedCourse.ts';
