export * from './close.server.ts';
export * from './method.server.ts';
export * from './results.server.ts';
export { countAnew } from './store-sum.server.ts';
