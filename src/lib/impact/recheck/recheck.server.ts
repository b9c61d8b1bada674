import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Recheck } from './recheck.ts';
import { recomputed } from './recompute.server.ts';

/** Has a version worked out again, by the worker. The same form sent twice asks once, an unknown version nothing. */
export async function askRecheck(
	act: Act,
	asked: { versionId: number; key: string },
): Promise<void> {
	const by = act.who.kind === 'officer' ? act.who.officerId : null;
	await act.db.transaction().execute(async (tx) => {
		const { rows } = await sql<{ id: number }>`
			with asked as (
				insert into impact.recheck (key, version_id, asked_by, asked_at)
				select ${`${by}:${asked.key}`}, id, ${by}::bigint, ${act.now}::timestamptz
				from impact.comparison_version where id = ${asked.versionId}
				on conflict (key) do nothing returning id
			)
			select id, graphile_worker.add_job('impact.recheck', json_build_object('recheckId', id))
			from asked`.execute(tx);
		for (const { id } of rows)
			await record(tx, act, {
				act: 'impact.recheckAsked',
				subject: 'impact.recheck',
				subjectId: id,
				after: { versionId: asked.versionId },
			});
	});
}

/** The job of a recheck. Done twice it writes the same once. */
export async function carryOutRecheck(act: Act, recheckId: number): Promise<void> {
	const asked = await act.db
		.selectFrom('impact.recheck')
		.select('version_id')
		.where('id', '=', recheckId)
		.where('finished_at', 'is', null)
		.executeTakeFirst();
	const done = asked && (await recomputed(act.db, asked.version_id));
	if (!done) return;
	await act.db
		.updateTable('impact.recheck')
		.set({ finished_at: act.now, outcome: done.outcome, found: JSON.stringify(done.again) })
		.where('id', '=', recheckId)
		.execute();
}

/** Who had a finding worked out again, newest first, and what came of it. */
export async function rechecksOf(db: Db, comparisonId: number, limit = 5): Promise<Recheck[]> {
	const { rows } = await sql<Recheck>`
		select r.id, r.version_id as "versionId", v.version, r.asked_at as "askedAt",
			r.finished_at as "finishedAt", r.outcome, r.found
		from impact.comparison_version v
		join impact.recheck r on r.version_id = v.id
		where v.comparison_id = ${comparisonId}
		order by r.id desc limit ${limit}`.execute(db);
	return rows;
}
