export * from './absence.server.ts';
export * from './copy.server.ts';
export * from './coverage.server.ts';
export * from './own.server.ts';
export { planDuties, type Planned } from './plan.server.ts';
export { rosterOf, type OfficeRoster } from './store-roster.server.ts';
export { takeRosterFile, type FileOutcome } from './file/apply.server.ts';
export { rosterFileOf } from './file/export.server.ts';
export * from './training.server.ts';
