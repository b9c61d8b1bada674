import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Waiting } from './queue.ts';
import { notLentAway } from './offline/store-lease.server.ts';
import type { Pace } from './wait.ts';

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
			v.ended_at as "endedAt", v.officer_id as "officerId", d.number as "deskNumber"
		from counter.visit v
		join counter.service s on s.id = v.service_id
		left join counter.desk d on d.id = v.desk_id
		where ((v.office_id = ${officeId} and v.day = ${day}) ${own}) and v.ended_at is null
		order by v.priority is null, v.taken_at, v.id`.execute(db);
	return rows;
}

/**
 * Locks the next visit that an officer may serve: rules-queue.ts (comesNext), asked of the database,
 * so that two officers who press the key at the same moment get two citizens and nobody waits.
 */
export async function lockNext(
	tx: Tx,
	asked: { officeId: number; day: Day; officerId: number; deskId: number; now: Date },
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
			and ${notLentAway(asked.deskId, asked.now)}
		order by v.priority is null, v.taken_at, v.id
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

/** How long services took in an office since a day, from the roll-up. */
export async function paceOf(db: Db, officeId: number, since: Day): Promise<Map<number, Pace>> {
	const { rows } = await sql<Pace & { serviceId: number }>`
		select service_id as "serviceId", sum(visits)::integer as visits,
			sum(served_seconds)::bigint as seconds, sum(served_seconds_squared) as "secondsSquared"
		from counter.officer_day
		where office_id = ${officeId} and day >= ${since}
		group by service_id`.execute(db);
	return new Map(rows.map(({ serviceId, ...pace }) => [serviceId, pace]));
}
