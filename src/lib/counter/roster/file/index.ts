export * from './columns.ts';
export * from './entry.ts';
export * from './rules-row.ts';
