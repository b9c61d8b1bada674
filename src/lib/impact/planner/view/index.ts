export type * from './week.ts';
