export { isElsewhere } from './rules-address.ts';
export * from './structure.ts';
export * from './waive.ts';
