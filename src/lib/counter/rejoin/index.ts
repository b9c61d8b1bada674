export * from './rules-rejoin.ts';
