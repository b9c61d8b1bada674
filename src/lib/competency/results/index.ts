export * from './columns.ts';
export * from './result.ts';
