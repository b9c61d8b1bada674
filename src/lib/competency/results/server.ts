export { checkResults, type CheckedResults } from './check.server.ts';
export { keepResults } from './keep.server.ts';
