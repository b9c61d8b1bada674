export * from './difference.ts';
export * from './rules-difference.ts';
