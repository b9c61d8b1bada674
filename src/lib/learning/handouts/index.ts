export * from './handout.ts';
