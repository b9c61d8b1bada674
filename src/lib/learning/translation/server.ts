export { seenMark } from './seenMark.server.ts';
export { translateCourse } from './translate.server.ts';
