export { study } from './study.server.ts';
export type { Studied } from './study.server.ts';
export { lastStudy } from './store-study.server.ts';
