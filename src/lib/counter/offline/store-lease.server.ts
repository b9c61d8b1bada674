import { sql } from 'kysely';
import { queueOrder } from '../store-order.server.ts';
import type { RawBuilder } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Priority } from '../visit.ts';
import { heardMs } from './lease.ts';
import type { SilentDesk } from './silent.ts';

const silentSince = (now: Date) => new Date(now.getTime() - heardMs);

/** Writes that a desk was heard, never earlier than it was before. */
export async function hear(
	tx: Tx,
	desk: { deskId: number; officerId: number },
	now: Date,
): Promise<void> {
	await sql`
		insert into counter.offline_lease as l (desk_id, officer_id, beat_at)
		values (${desk.deskId}, ${desk.officerId}, ${now})
		on conflict (desk_id) do update set officer_id = excluded.officer_id, beat_at = excluded.beat_at
		where l.officer_id <> excluded.officer_id or l.beat_at < excluded.beat_at`.execute(tx);
}

export type LentRow = {
	visitId: number;
	heldBy: number | null;
	servedBy: number[];
	prefix: string;
	number: number;
	serviceCode: string;
	serviceName: string;
	priority: Priority | null;
	takenAt: Date;
	rankedAt: Date;
};

/** Who waits in an office, in order, who holds each, and which connected desks may serve each. */
export async function lentQueue(
	tx: Tx,
	asked: { officeId: number; day: Day; now: Date },
): Promise<LentRow[]> {
	const { rows } = await sql<LentRow>`
		with desks as (
			select l.desk_id, q.competency_code, q.level
			from counter.desk d
			join counter.offline_lease l on l.desk_id = d.id and l.beat_at > ${silentSince(asked.now)}
			join counter.desk_session seat on seat.desk_id = d.id and seat.to_at is null
			join counter.qualification q on q.officer_id = seat.officer_id
				and (q.valid_until is null or q.valid_until > ${asked.day})
			where d.office_id = ${asked.officeId}
		)
		select v.id as "visitId", h.desk_id as "heldBy", v.prefix, v.number, s.code as "serviceCode",
			s.name as "serviceName", v.priority, v.taken_at as "takenAt",
			coalesce(v.rank_at, v.taken_at) as "rankedAt",
			(select coalesce(jsonb_agg(desks.desk_id), '[]') from desks
				where desks.competency_code = s.competency_code and desks.level >= s.required_level
					and (r.desk_id is null or r.desk_id = desks.desk_id)
					and not exists (select from counter.desk_without w
						where w.desk_id = desks.desk_id and w.service_id = s.id)) as "servedBy"
		from counter.visit v
		join counter.service s on s.id = v.service_id
		left join counter.offline_hold h on h.visit_id = v.id
		left join counter.routing r on r.visit_id = v.id
		where v.office_id = ${asked.officeId} and v.day = ${asked.day}
			and v.ended_at is null and v.called_at is null
		order by ${queueOrder}`.execute(tx);
	return rows;
}

/** Lends visits to a desk; those that another took in the same moment stay with that one. */
export async function lend(tx: Tx, deskId: number, visitIds: readonly number[]): Promise<number[]> {
	if (visitIds.length === 0) return [];
	const rows = await tx
		.insertInto('counter.offline_hold')
		.values(visitIds.map((visitId) => ({ visit_id: visitId, desk_id: deskId })))
		.onConflict((conflict) => conflict.doNothing())
		.returning('visit_id')
		.execute();
	return rows.map((row) => row.visit_id);
}

/** Takes back all that a desk holds. */
export async function giveBack(tx: Tx, deskId: number): Promise<number> {
	const { numDeletedRows } = await tx
		.deleteFrom('counter.offline_hold')
		.where('desk_id', '=', deskId)
		.executeTakeFirst();
	return Number(numDeletedRows);
}

/**
 * Asks a desk to give back all but some. Nobody else gets them before the desk is known to hold the
 * answer that leaves them out: its line may fall before that answer arrives.
 */
export async function askBack(
	tx: Tx,
	deskId: number,
	keep: readonly number[],
	now: Date,
): Promise<void> {
	await sql`
		update counter.offline_hold
		set leaving_at = case when visit_id = any(${[...keep]}::bigint[]) then null
			else coalesce(leaving_at, ${now}) end
		where desk_id = ${deskId}
			and (leaving_at is null) is distinct from (visit_id = any(${[...keep]}::bigint[]))`.execute(tx);
}

/** Takes back whom the answer of a beat, which the desk now holds, had left out. */
export async function giveBackAsked(tx: Tx, deskId: number, inHand: Date): Promise<void> {
	await tx
		.deleteFrom('counter.offline_hold')
		.where('desk_id', '=', deskId)
		.where('leaving_at', '<=', inHand)
		.execute();
}

/** Gives back what a desk holds by one beat; a newer beat has taken it anew, and keeps it. */
export async function giveBackOf(tx: Tx, deskId: number, beatAt: Date): Promise<void> {
	await sql`
		delete from counter.offline_hold h using counter.offline_lease l
		where h.desk_id = ${deskId} and l.desk_id = h.desk_id and l.beat_at = ${beatAt}`.execute(tx);
}

/** True of a visit `v` that no silent desk other than this one holds. */
export function notLentAway(deskId: number, now: Date): RawBuilder<boolean> {
	return sql`not exists (
		select from counter.offline_hold h
		join counter.offline_lease l on l.desk_id = h.desk_id
		where h.visit_id = v.id and h.desk_id <> ${deskId} and l.beat_at <= ${silentSince(now)})`;
}

/** Whether a silent desk other than this one holds a visit, and so may be calling it now. */
export async function isLentAway(tx: Tx, visitId: number, deskId: number, now: Date) {
	const { rows } = await sql<{ away: boolean }>`
		select not ${notLentAway(deskId, now)} as away
		from counter.visit v where v.id = ${visitId}`.execute(tx);
	return rows[0]?.away ?? false;
}

/** Desks without a line that still hold citizens. */
export async function silentDesks(db: Db, officeId: number, now: Date): Promise<SilentDesk[]> {
	const { rows } = await sql<SilentDesk>`
		select d.id as "deskId", d.number as "deskNumber", l.beat_at as "beatAt", count(*)::integer as held
		from counter.desk d
		join counter.offline_lease l on l.desk_id = d.id and l.beat_at <= ${silentSince(now)}
		join counter.offline_hold h on h.desk_id = d.id
		join counter.visit v on v.id = h.visit_id and v.ended_at is null and v.called_at is null
		where d.office_id = ${officeId}
		group by d.id, l.beat_at order by d.number`.execute(db);
	return rows;
}
