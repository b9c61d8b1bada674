import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { twinRule } from './model.ts';
import type { StoredTwin } from './stored.ts';

type NewTwin = Pick<StoredTwin, 'officeId' | 'untilDay' | 'madeAt' | 'model' | 'fit' | 'trial'>;

/** Keeps a twin; null when the same one is kept already. */
export async function addTwin(tx: Db, twin: NewTwin): Promise<number | null> {
	const model = JSON.stringify(twin.model);
	const added = await tx
		.insertInto('impact.twin')
		.values({
			office_id: twin.officeId,
			until_day: twin.untilDay,
			made_at: twin.madeAt,
			rule: twinRule,
			digest: createHash('sha256').update(model).digest('hex'),
			model,
			fit: JSON.stringify(twin.fit),
			trial: JSON.stringify(twin.trial),
			limits_version: twin.trial.limits,
			passed: twin.trial.faults.length === 0,
		})
		.onConflict((conflict) => conflict.columns(['office_id', 'until_day', 'digest']).doNothing())
		.returning('id')
		.executeTakeFirst();
	return added?.id ?? null;
}

/** The newest twin of an office, passed or not; null while it has none. */
export async function latestTwin(db: Db, officeId: number): Promise<StoredTwin | null> {
	const { rows } = await sql<StoredTwin>`
		select id, office_id as "officeId", until_day as "untilDay", made_at as "madeAt", rule, digest,
			model, fit, trial, passed
		from impact.twin where office_id = ${officeId} order by id desc limit 1`.execute(db);
	return rows[0] ?? null;
}

/** Offices whose newest twin knows no day from `since` on, oldest first. */
export async function officesDue(db: Db, since: Day): Promise<number[]> {
	const { rows } = await sql<{ officeId: number }>`
		select o.office_id as "officeId"
		from counter.office_hours o
		left join lateral (
			select until_day from impact.twin t where t.office_id = o.office_id order by id desc limit 1
		) newest on true
		where newest.until_day is null or newest.until_day < ${since}
		order by newest.until_day nulls first, o.office_id`.execute(db);
	return rows.map(({ officeId }) => officeId);
}
