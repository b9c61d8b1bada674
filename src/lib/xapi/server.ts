export * from './clients.server.ts';
export { guestClient, namedUuid, recordOwn } from './own.server.ts';
export { layDocument } from './own-document.server.ts';
export { answerRecords } from './serve.server.ts';
