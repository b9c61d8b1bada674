export * from './package.ts';
export * from './rules-path.ts';
export * from './rules-progress.ts';
export * from './rules-range.ts';
