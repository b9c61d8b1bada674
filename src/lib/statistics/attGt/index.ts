export * from './aggregate.ts';
export * from './bands.ts';
export type * from './combine.ts';
export type * from './compare.ts';
export * from './errors.ts';
export * from './groupTime.ts';
export type * from './multiplier.ts';
export * from './preTest.ts';
export type * from './unitPanel.ts';
