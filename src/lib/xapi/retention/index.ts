export * from './forms-retention.ts';
export * from './retention.ts';
export * from './rules-retention.ts';
