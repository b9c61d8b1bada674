import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Waiting } from './queue.ts';

/** The order of rules-queue.ts (inOrder) in the words of the database. */
const queueOrder = sql`v.priority is null, coalesce(v.rank_at, v.taken_at), v.id`;

/** Everybody in an office who has not left yet, in the order of the rule. */
export type Queued = Waiting & {
	prefix: string;
	number: number;
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
			v.prefix, v.number, s.code as "serviceCode", s.name as "serviceName",
			s.competency_code as "competencyCode", s.required_level as "requiredLevel",
			v.called_at as "calledAt", v.started_at as "startedAt", v.held_at as "heldAt",
			v.ended_at as "endedAt", v.officer_id as "officerId",
			v.desk_id as "deskId", d.number as "deskNumber",
			v.booked_for as "bookedFor"
		from counter.visit v
		join counter.service s on s.id = v.service_id
		left join counter.desk d on d.id = v.desk_id
		where ((v.office_id = ${officeId} and v.day = ${day}) ${own}) and v.ended_at is null
		order by ${queueOrder}`.execute(db);
	return rows;
}

/**
 * Locks the next visit that an officer may serve: rules-queue.ts (comesNext), asked of the database,
 * so that two officers who press the key at the same moment get two citizens and nobody waits.
 */
export async function lockNext(
	tx: Tx,
	asked: { officeId: number; day: Day; officerId: number },
): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		select v.id
		from counter.visit v
		join counter.service s on s.id = v.service_id
		join counter.qualification q on q.officer_id = ${asked.officerId}
			and q.competency_code = s.competency_code and q.level >= s.required_level
			and (q.valid_until is null or q.valid_until > ${asked.day})
		where v.office_id = ${asked.officeId} and v.day = ${asked.day}
			and v.ended_at is null and v.called_at is null
		order by ${queueOrder}
		limit 1
		for update of v skip locked`.execute(tx);
	return rows[0]?.id ?? null;
}

/** Whether anybody with valid proof of a service's competency sits at a desk of an office now. */
export async function qualifiedPresent(tx: Db, visitId: number, day: Day): Promise<boolean> {
	const { rows } = await sql<{ present: boolean }>`
		select exists (
			select from counter.visit v
			join counter.service s on s.id = v.service_id
			join counter.desk d on d.office_id = v.office_id
			join counter.desk_session seat on seat.desk_id = d.id and seat.to_at is null
			join counter.qualification q on q.officer_id = seat.officer_id
				and q.competency_code = s.competency_code and q.level >= s.required_level
				and (q.valid_until is null or q.valid_until > ${day})
			where v.id = ${visitId}
		) as present`.execute(tx);
	return rows[0]?.present ?? false;
}
