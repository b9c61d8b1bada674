export * from './retention.ts';
export * from './rules-retention.ts';
