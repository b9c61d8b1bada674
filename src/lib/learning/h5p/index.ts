export * from './h5p.ts';
