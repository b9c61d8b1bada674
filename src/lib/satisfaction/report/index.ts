export type * from './fullReport.ts';
export type * from './rules-anonymous.ts';
export * from './sheet.ts';
