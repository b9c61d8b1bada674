export * from './question.ts';
export * from './reply.ts';
export * from './rules-shown.ts';
export * from './tap.ts';
