export * from './activity.ts';
export * from './forms-record.ts';
export * from './rules-record.ts';
