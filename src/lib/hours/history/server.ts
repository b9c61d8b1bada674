export { checkHistory, type CheckedHistory } from './check.server.ts';
export { keepHistory } from './keep.server.ts';
