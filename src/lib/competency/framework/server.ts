export { casePackageOf, packageIdOf } from './caseOut.server.ts';
export { beginVersion, draftFramework, editCompetency, setRatingRules } from './draft.server.ts';
export { MIGRATE_JOB } from './job.ts';
export { migrateRatings } from './migrate.server.ts';
export { effectScheduled } from './effect.server.ts';
export {
	discardFramework,
	publishFramework,
	returnFramework,
	scheduleFramework,
	submitFramework,
} from './review.server.ts';
export {
	publishedVersions,
	versionBefore,
	versionOf,
	versionsOf,
} from './store-framework.server.ts';
export { carriedOf } from './store-carried.server.ts';
export { hitsOf } from './store-hits.server.ts';
export { wishesOf } from './store-wish.server.ts';
export { decideWish, wishCompetency } from './wish.server.ts';
export { hitPeople } from './store-people.server.ts';
