export * from './bench.ts';
export * from './rules-soon.ts';
export * from './rules-succession.ts';
