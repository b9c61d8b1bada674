import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { MIGRATE_JOB } from './job.ts';
import { lockVersion } from './store-draft.server.ts';
import type { LockedVersion } from './store-draft.server.ts';
import { putInForce } from './store-force.server.ts';
import { endBefore, endRemoved, keepRules } from './store-publish.server.ts';

/**
 * Puts a version in force from today: the one before it ends, demands of competencies that left end,
 * and a job takes the ratings along by the rules of the version.
 */
export async function putIntoEffect(
	tx: Tx,
	{ now, today }: Pick<Act, 'now' | 'today'>,
	version: LockedVersion,
	approverId: number,
): Promise<void> {
	const { id } = version;
	await endBefore(tx, version, today);
	await sql`
		update competency.framework
		set published_at = ${now}, approver_id = ${approverId}, valid_from = ${today}
		where id = ${id}`.execute(tx);
	await putInForce(tx, id, version.document, today);
	await endRemoved(tx, version, today);
	await keepRules(tx, version, today);
	await sql`select graphile_worker.add_job(${MIGRATE_JOB}, json_build_object('frameworkId', ${id}::bigint),
		queue_name := ${MIGRATE_JOB}, job_key := ${`${MIGRATE_JOB} ${id}`})`.execute(tx);
}

/** Puts the versions in force whose day has come; each in a transaction of its own. Returns how many. */
export async function effectScheduled(act: Act): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		select id from competency.framework
		where published_at is null and scheduled_on <= ${act.today} order by scheduled_on, id`.execute(
		act.db,
	);
	for (const { id } of rows)
		await act.db.transaction().execute(async (tx) => {
			const version = await lockVersion(tx, id);
			if (!version?.scheduledBy || !version.scheduledOn || version.published) return;
			if (version.scheduledOn > act.today) return;
			await putIntoEffect(tx, act, version, version.scheduledBy);
			await record(tx, act, {
				act: 'competency.frameworkPublished',
				subject: 'competency.framework',
				subjectId: id,
				after: { version: version.version, scheduledOn: version.scheduledOn },
			});
		});
	return rows.length;
}
