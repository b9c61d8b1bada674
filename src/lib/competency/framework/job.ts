/** The job that takes ratings along to a new version. */
export const MIGRATE_JOB = 'competency.migrateRatings';
