export * from './contrast.ts';
export * from './drawScheme.ts';
export * from './randomisationTest.ts';
export type * from './scheme.ts';
