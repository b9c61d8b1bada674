export * from './clients.server.ts';
export { guestClient, namedUuid, recordOwn } from './own.server.ts';
export { layDocument } from './own-document.server.ts';
export { makeMonths, MONTHS_JOB } from './months.server.ts';
export { answerRecords } from './serve.server.ts';
export * from './forward/server.ts';
export * from './retention/server.ts';
export * from './export/server.ts';
