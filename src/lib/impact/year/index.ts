export * from './yearLine.ts';
export type * from './events-year.ts';
