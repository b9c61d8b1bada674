export * from './question.server.ts';
export * from './reply.server.ts';
export * from './tap.server.ts';
