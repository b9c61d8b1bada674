export { casePackageOf } from './caseOut.server.ts';
export { beginVersion, draftFramework, editCompetency, setRatingRules } from './draft.server.ts';
export { MIGRATE_JOB } from './job.ts';
export { migrateRatings } from './migrate.server.ts';
export { publishFramework, returnFramework, submitFramework } from './review.server.ts';
export { versionBefore, versionOf, versionsOf } from './store-framework.server.ts';
export { carriedOf, hitPeople, hitsOf } from './store-hits.server.ts';
