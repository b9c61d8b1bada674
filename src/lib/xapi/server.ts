export * from './clients.server.ts';
export { namedUuid, recordOwn } from './own.server.ts';
export { answerRecords } from './serve.server.ts';
