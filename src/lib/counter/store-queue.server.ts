import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Routing } from './desk/routing.ts';
import { offeredTo } from './desk/store-gate.server.ts';
import type { Waiting } from './queue.ts';
import { notLentAway } from './offline/store-lease.server.ts';
import { queueOrder } from './store-order.server.ts';

/** Everybody in an office who has not left yet, in the order of the rule. */
export type Queued = Waiting & {
	prefix: string;
	number: number;
	/** 1 for the service of the ticket, then one more for each added one. */
	part: number;
	firstId: number;
	disputed: boolean;
	routing: Routing | null;
	/** Since when the present state lasts: its open period. */
	since: Date;
	/** Services asked for besides that have not begun; of the own citizen only. */
	added: { id: number; name: string }[] | null;
	/** Who stands beside the officer, if the service is given under supervision. */
	supervisor: { officerId: number; name: string } | null;
	serviceCode: string;
	serviceName: string;
	competencyCode: string;
	requiredLevel: number;
	calledAt: Date | null;
	startedAt: Date | null;
	heldAt: Date | null;
	endedAt: null;
	officerId: number | null;
	deskId: number | null;
	deskNumber: number | null;
};

/** With an officer, also the visit that this officer has open, should it be of an earlier day. */
export async function queueOf(
	db: Db,
	officeId: number,
	day: Day,
	officerId: number | null = null,
): Promise<Queued[]> {
	const own = officerId === null ? sql`` : sql`or v.officer_id = ${officerId}`;
	const { rows } = await sql<Queued>`
		select v.id as "visitId", v.service_id as "serviceId", v.priority, v.taken_at as "takenAt",
			v.prefix, v.number, v.part, coalesce(v.first_id, v.id) as "firstId", v.time_disputed as disputed,
			case when r.visit_id is not null then jsonb_build_object('deskId', r.desk_id,
				'leastLevel', r.least_level, 'avoidId', r.avoid_id, 'reason', r.reason) end as routing,
			(select p.from_at from counter.period p where p.visit_id = v.id and p.to_at is null) as since,
			case when v.officer_id = ${officerId}::bigint then (
				select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', more.name) order by a.id), '[]')
				from counter.added_service a join counter.service more on more.id = a.service_id
				where a.first_id = coalesce(v.first_id, v.id) and a.visit_id is null and a.dropped_at is null
			) end as added,
			case when v.officer_id is not null then (
				select jsonb_build_object('officerId', card.officer_id, 'name', card.name)
				from counter.supervision beside
				join people.officer_card card on card.officer_id = beside.supervisor_id
				where beside.visit_id = v.id and beside.officer_id = v.officer_id
				order by beside.at desc limit 1
			) end as supervisor,
			s.code as "serviceCode", s.name as "serviceName",
			s.competency_code as "competencyCode", s.required_level as "requiredLevel",
			v.called_at as "calledAt", v.started_at as "startedAt", v.held_at as "heldAt",
			v.ended_at as "endedAt", v.officer_id as "officerId",
			v.desk_id as "deskId", d.number as "deskNumber",
			v.booked_for as "bookedFor"
		from counter.visit v
		join counter.service s on s.id = v.service_id
		left join counter.desk d on d.id = v.desk_id
		left join counter.routing r on r.visit_id = v.id
		where ((v.office_id = ${officeId} and v.day = ${day}) ${own}) and v.ended_at is null
		order by ${queueOrder}`.execute(db);
	return rows;
}

/**
 * Calls the next visit that is offered to an officer: desk/rules-gate.ts, asked of the database, so
 * that two officers who press the key at the same moment get two citizens and nobody waits. Null when
 * nobody is offered, or when the officer still has a citizen. The caller holds the officer's seat.
 *
 * One statement, for it is the act of which a peak hour has most: who is next, the visit, its clock.
 *
 * The lock leaves the key of the visit alone: whoever notes something about a citizen (a hold, a first
 * estimate) shares that key for a moment, and must not hide the citizen from the call.
 */
export async function inviteNext(
	tx: Tx,
	asked: { officeId: number; day: Day; now: Date; officerId: number; deskId: number },
): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		with next as (
			select v.id
			from counter.visit v
			join counter.service s on s.id = v.service_id
			left join counter.routing r on r.visit_id = v.id
			where v.office_id = ${asked.officeId} and v.day = ${asked.day}
				and v.ended_at is null and v.called_at is null and ${offeredTo(asked, asked)}
				and ${notLentAway(asked.deskId, asked.now)}
				and not exists (select from counter.visit own
					where own.officer_id = ${asked.officerId} and own.ended_at is null)
			order by ${queueOrder}
			limit 1
			for no key update of v skip locked
		), ended as (
			update counter.period p
			set to_at = greatest(${asked.now}::timestamptz, p.from_at + interval '1 millisecond')
			from next where p.visit_id = next.id and p.to_at is null
			returning p.visit_id, p.to_at
		), begun as (
			insert into counter.period (visit_id, from_at, follows_at, state, officer_id)
			select visit_id, to_at, to_at, 'invited', ${asked.officerId}::bigint from ended
		)
		update counter.visit v
		set called_at = ${asked.now}, officer_id = ${asked.officerId}, desk_id = ${asked.deskId}
		from next where v.id = next.id
		returning v.id`.execute(tx);
	return rows[0]?.id ?? null;
}
