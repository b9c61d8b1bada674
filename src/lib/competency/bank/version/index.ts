export type * from './version.ts';
export { bodyFaults } from './rules-body.ts';
