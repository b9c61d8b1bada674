export * from './place.ts';
export * from './rules-distance.ts';
export * from './rules-position.ts';
export type * from './waiting.ts';
