import { sql } from 'kysely';
import { record } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import { partOfSession, type TrainingDay } from './training.ts';

/** Who is in class when, and in which absences it stands. `key` begins the key of each day. */
export type TrainingAbsence = {
	readonly key: string;
	readonly officerId: number;
	readonly note: string;
	readonly days: readonly TrainingDay[];
};

/**
 * Writes the classes of an officer into the roster as absences. Twice is once, by the key. A day on which
 * the officer is away already for another reason keeps that reason: the desk is empty either way.
 */
export async function recordTraining(
	act: Act,
	training: TrainingAbsence,
): Promise<{ added: number }> {
	return act.db.transaction().execute(async (tx) => {
		let added = 0;
		for (const session of training.days) added += await addDay(tx, act, training, session);
		return { added };
	});
}

async function addDay(
	tx: Tx,
	act: Act,
	{ key, officerId, note }: TrainingAbsence,
	session: TrainingDay,
): Promise<number> {
	const part = partOfSession(session);
	const { rows } = await sql<{ id: number }>`
		insert into counter.absence (key, officer_id, kind, from_day, to_day, part, note, recorded_at)
		select ${`${key}:${session.day}:${part}`}, ${officerId}::bigint, 'training', ${session.day}::date,
			${addDays(session.day, 1)}::date, ${part}, ${note.slice(0, 200)}, ${act.now}::timestamptz
		where not exists (select from counter.absence
			where officer_id = ${officerId} and withdrawn_at is null
				and daterange(from_day, to_day) @> ${session.day}::date
				and counter.halves(part) && counter.halves(${part}))
		on conflict (key) do nothing
		returning id`.execute(tx);
	const [row] = rows;
	if (!row) return 0;
	await record(tx, act, {
		act: 'counter.absenceRecorded',
		subject: 'counter.absence',
		subjectId: row.id,
		about: officerId,
		after: { officerId, kind: 'training', day: session.day, part },
	});
	return 1;
}

/**
 * Takes the absences of a class back, for all days whose key begins so, but those that begin like
 * `except`: what a newer plan has written stays. A second time changes nothing.
 */
export async function withdrawTraining(
	act: Act,
	{
		key,
		officerId,
		except = null,
	}: Pick<TrainingAbsence, 'key' | 'officerId'> & { readonly except?: string | null },
): Promise<{ withdrawn: number }> {
	return act.db.transaction().execute(async (tx) => {
		const rows = await tx
			.updateTable('counter.absence')
			.set({ withdrawn_at: act.now })
			.where('officer_id', '=', officerId)
			.where('withdrawn_at', 'is', null)
			.where(sql<boolean>`starts_with(key, ${`${key}:`})`)
			.where(sql<boolean>`(${except}::text is null or not starts_with(key, ${`${except}:`}))`)
			.returning('id')
			.execute();
		for (const { id } of rows)
			await record(tx, act, {
				act: 'counter.absenceWithdrawn',
				subject: 'counter.absence',
				subjectId: id,
				about: officerId,
			});
		return { withdrawn: rows.length };
	});
}
