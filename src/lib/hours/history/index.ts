export * from './columns.ts';
export * from './history.ts';
export * from './rules-history.ts';
