export * from './doorCode.server.ts';
export * from './priority.server.ts';
export * from './reception.server.ts';
export * from './ways.server.ts';
