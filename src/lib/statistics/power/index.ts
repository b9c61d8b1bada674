export * from './clusterPrecision.ts';
export type * from './design.ts';
export * from './lotteryPrecision.ts';
export * from './nonCentralT.ts';
export * from './power.ts';
export * from './staggeredPrecision.ts';
export * from './steppedWedgePrecision.ts';
