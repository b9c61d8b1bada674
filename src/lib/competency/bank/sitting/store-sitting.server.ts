import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database.server.ts';
import type { Answer, ItemModel } from '../../../statistics/index.ts';
import type { Response } from '../response.ts';
import { rightFrom } from '../rules-score.ts';

/** A test with the items asked so far. */
export type StoredSitting = {
	readonly id: number;
	readonly officerId: number;
	readonly competencyId: number;
	readonly competencyCode: string;
	readonly competencyName: string;
	readonly seed: string;
	readonly startedAt: Date;
	readonly endsAt: Date;
	readonly minutes: number;
	readonly extraMinutes: number;
	readonly finishedAt: Date | null;
	readonly theta: number | null;
	readonly error: number | null;
	readonly chances: number[] | null;
	readonly counts: boolean | null;
	/** Items of a fixed test in their order; null in an adaptive one. */
	readonly drawn: readonly number[] | null;
	readonly items: readonly AskedRow[];
};

export type AskedRow = ItemModel & {
	readonly position: number;
	/** Of the item, not of the row. */
	readonly id: number;
	readonly version: number;
	readonly trial: boolean;
	readonly credit: number | null;
};

/** A test of an officer by its id; `lock` keeps a second press of the same form waiting. */
export async function readSitting(
	db: Db,
	officerId: number,
	id: number,
	lock = false,
): Promise<StoredSitting | null> {
	if (lock)
		await sql`select from competency.sitting where id = ${id} for no key update`.execute(db);
	const { rows } = await sql<StoredSitting>`
		select s.id, s.officer_id as "officerId", s.competency_id as "competencyId",
			c.code as "competencyCode", c.name as "competencyName", s.seed,
			s.started_at as "startedAt", s.ends_at as "endsAt",
			s.minutes, s.extra_minutes as "extraMinutes", s.finished_at as "finishedAt",
			s.theta, s.error, s.chances, s.counts, to_jsonb(s.drawn) as drawn,
			(select coalesce(jsonb_agg(jsonb_build_object('position', q.position, 'id', q.item_id,
				'version', q.version, 'trial', q.trial, 'a', q.a, 'd', q.d, 'credit', q.credit)
				order by q.position), '[]')
				from competency.sitting_item q where q.sitting_id = s.id) as items
		from competency.sitting s join competency.competency c on c.id = s.competency_id
		where s.id = ${id} and s.officer_id = ${officerId}`.execute(db);
	return rows[0] ?? null;
}

/** The answers that count, as the model reads them. */
export function countedAnswers(items: readonly AskedRow[]): {
	models: ItemModel[];
	answers: Answer[];
} {
	const counted = items.filter(({ trial, credit }) => !trial && credit !== null);
	return {
		models: counted,
		answers: counted.map(({ credit }) => ((credit ?? 0) >= rightFrom ? 1 : 0)),
	};
}

/** The open test of an officer in a competency, and when the last one ended. */
export async function lastSittings(
	db: Db,
	officerId: number,
	competencyId: number,
): Promise<{ openId: number | null; lastFinished: Date | null }> {
	const { rows } = await sql<{ openId: number | null; lastFinished: Date | null }>`
		select max(id) filter (where finished_at is null) as "openId",
			max(finished_at) filter (where counts) as "lastFinished"
		from competency.sitting
		where officer_id = ${officerId} and competency_id = ${competencyId}`.execute(db);
	return rows[0] ?? { openId: null, lastFinished: null };
}

/** Null when another press of the same button has opened one meanwhile. */
export async function insertSitting(
	tx: Tx,
	row: {
		officerId: number;
		competencyId: number;
		seed: string;
		rule: string;
		now: Date;
		minutes: number;
		extra: { id: number; minutes: number } | null;
		form: { id: number; drawn: readonly number[] } | null;
	},
): Promise<number | null> {
	const more = row.extra?.minutes ?? 0;
	const { rows } = await sql<{ id: number }>`
		insert into competency.sitting (officer_id, competency_id, seed, rule, started_at, minutes,
			extra_minutes, extra_time_id, form_id, drawn, ends_at)
		values (${row.officerId}, ${row.competencyId}, ${row.seed}, ${row.rule}, ${row.now},
			${row.minutes}, ${more}, ${row.extra?.id ?? null}, ${row.form?.id ?? null},
			${row.form ? [...row.form.drawn] : null}::bigint[],
			${row.now}::timestamptz + make_interval(mins => ${row.minutes + more}))
		on conflict (officer_id, competency_id) where finished_at is null do nothing
		returning id`.execute(tx);
	return rows[0]?.id ?? null;
}

export async function askItem(
	tx: Tx,
	row: { sittingId: number; position: number; trial: boolean; now: Date } & ItemModel & {
			id: number;
			version: number;
		},
): Promise<void> {
	await tx
		.insertInto('competency.sitting_item')
		.values({
			sitting_id: row.sittingId,
			position: row.position,
			item_id: row.id,
			version: row.version,
			trial: row.trial,
			a: row.a,
			d: row.d,
			asked_at: row.now,
		})
		.execute();
}

export async function keepResponse(
	tx: Tx,
	row: { sittingId: number; position: number; response: Response; credit: number; now: Date },
): Promise<void> {
	await tx
		.updateTable('competency.sitting_item')
		.set({ response: JSON.stringify(row.response), credit: row.credit, answered_at: row.now })
		.where('sitting_id', '=', row.sittingId)
		.where('position', '=', row.position)
		.where('answered_at', 'is', null)
		.execute();
}

export async function closeSitting(
	tx: Tx,
	row: {
		id: number;
		now: Date;
		theta: number;
		error: number;
		chances: readonly number[];
		counts: boolean;
	},
): Promise<void> {
	const { id, now, theta, error, chances, counts } = row;
	await tx
		.updateTable('competency.sitting')
		.set({ finished_at: now, theta, error, chances: [...chances], counts })
		.where('id', '=', id)
		.where('finished_at', 'is', null)
		.execute();
}
