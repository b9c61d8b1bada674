export { dropOldMonths, RETENTION_JOB } from './drop.server.ts';
export { setRetention } from './set.server.ts';
export { droppedMonths, keptMonths, retentionWords } from './store-retention.server.ts';
