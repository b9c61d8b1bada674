import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database.server.ts';
import type { Day } from '../../../time/index.ts';
import type { ExtraTime, OwnExtraTime } from './extraTime.ts';

/** What holds for an officer on a day. */
export async function extraTimeOf(
	db: Db,
	officerId: number,
	today: Day,
): Promise<OwnExtraTime | null> {
	const { rows } = await sql<OwnExtraTime>`
		select id, percent, to_day as to from competency.extra_time
		where officer_id = ${officerId} and daterange(from_day, to_day) @> ${today}::date`.execute(db);
	return rows[0] ?? null;
}

/** The newest first, inside the branches of who asks. One statement. */
export async function extraTimes(
	db: Db,
	asked: { branches: readonly number[]; before: number | null; limit: number },
): Promise<ExtraTime[]> {
	const { rows } = await sql<ExtraTime>`
		select e.id, e.officer_id as "officerId", card.full_name as "officerName", card.nip,
			card.unit_name as "unitName", e.percent, e.reason, e.from_day as from, e.to_day as to,
			(select full_name from people.officer_card where officer_id = e.granted_by) as "grantedBy",
			e.ended_at as "endedAt", e.end_reason as "endReason"
		from competency.extra_time e join people.officer_card card on card.officer_id = e.officer_id
		where (${asked.before}::bigint is null or e.id < ${asked.before}) and exists (
			select from people.unit_above above where above.unit_id = card.unit_id
				and above.above_id = any(${[...asked.branches]}::bigint[]))
		order by e.id desc limit ${asked.limit}`.execute(db);
	return rows;
}

/** The officer of a NIP inside some branches; null elsewhere. */
export async function officerInside(
	tx: Tx,
	nip: string,
	branches: readonly number[],
): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		select card.officer_id as id from people.officer_card card
		where card.nip = ${nip} and exists (
			select from people.unit_above above where above.unit_id = card.unit_id
				and above.above_id = any(${[...branches]}::bigint[]))`.execute(tx);
	return rows[0]?.id ?? null;
}

/** Locks one entitlement inside some branches. */
export async function lockExtraTime(
	tx: Tx,
	id: number,
	branches: readonly number[],
): Promise<{ officerId: number; from: Day; to: Day; ended: boolean } | null> {
	const { rows } = await sql<{ officerId: number; from: Day; to: Day; ended: boolean }>`
		select e.officer_id as "officerId", e.from_day as from, e.to_day as to,
			e.ended_at is not null as ended
		from competency.extra_time e join people.officer_card card on card.officer_id = e.officer_id
		where e.id = ${id} and exists (
			select from people.unit_above above where above.unit_id = card.unit_id
				and above.above_id = any(${[...branches]}::bigint[]))
		for update of e`.execute(tx);
	return rows[0] ?? null;
}
