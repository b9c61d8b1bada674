export type * from './block.ts';
export * from './placeboInSpace.ts';
export * from './syntheticError.ts';
export * from './syntheticEstimate.ts';
