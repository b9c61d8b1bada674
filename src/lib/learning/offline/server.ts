export { takeCopy } from './copy.server.ts';
export { mergeKept } from './merge.server.ts';
export { ownerMark } from './owner.server.ts';
export { savedCourseOf } from './saved.server.ts';
export { keptActsOf } from './store-kept.server.ts';
export type { KeptRow } from './store-kept.server.ts';
