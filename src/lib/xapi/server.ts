export * from './clients.server.ts';
export { makeMonths, MONTHS_JOB } from './months.server.ts';
export { namedUuid, recordOwn } from './own.server.ts';
export { answerRecords } from './serve.server.ts';
export * from './forward/server.ts';
export * from './export/server.ts';
