export * from './batch.server.ts';
export * from './borrow.server.ts';
export * from './decide.server.ts';
export * from './merge.server.ts';
