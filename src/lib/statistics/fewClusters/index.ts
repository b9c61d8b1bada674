export * from './biasReduced.ts';
export * from './wildBootstrap.ts';
export type * from './wildWeights.ts';
