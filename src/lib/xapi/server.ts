export * from './clients.server.ts';
export { answerRecords } from './serve.server.ts';
