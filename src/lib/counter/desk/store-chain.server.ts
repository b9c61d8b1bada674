import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import { lockVisit } from '../store-visit.server.ts';
import type { VisitRow } from '../store-visit.server.ts';

/** The part of a number that is open, or its last one, by the token of any part; locked. */
export async function lockChain(tx: Tx, token: string): Promise<VisitRow | null> {
	const visit = await lockVisit(tx, { token });
	if (!visit) return null;
	const { rows } = await sql<{ id: number }>`
		select id from counter.visit where first_id = ${visit.firstId}
		order by part desc limit 1`.execute(tx);
	const last = rows[0];
	return last && last.id !== visit.id ? lockVisit(tx, { visitId: last.id }) : visit;
}

export type Added = { id: number; serviceId: number };

/** The next service that the citizen of a number asked for besides; locked. */
export async function nextAdded(tx: Tx, firstId: number): Promise<Added | null> {
	const { rows } = await sql<Added>`
		select id, service_id as "serviceId" from counter.added_service
		where first_id = ${firstId} and visit_id is null and dropped_at is null
		order by id limit 1 for update`.execute(tx);
	return rows[0] ?? null;
}

/** Forgets what was asked for besides: the citizen has gone. */
export async function dropAdded(tx: Tx, firstId: number, now: Date): Promise<void> {
	await sql`
		update counter.added_service set dropped_at = ${now}
		where first_id = ${firstId} and visit_id is null and dropped_at is null`.execute(tx);
}

/** The last part of a number that was served; null when none was. */
export async function lastServed(tx: Tx, firstId: number) {
	const { rows } = await sql<VisitRow & { officerId: number }>`
		select id, office_id as "officeId", service_id as "serviceId", officer_id as "officerId", day
		from counter.visit
		where (first_id = ${firstId} or id = ${firstId}) and outcome = 'served'
		order by part desc limit 1`.execute(tx);
	return rows[0] ?? null;
}

/**
 * The next part of a number: same office, day, number, priority and place in the queue. Its clock
 * begins where that of the part before it ended. `at` null lets it wait.
 */
export async function addPart(
	tx: Tx,
	part: {
		token: string;
		after: number;
		added: Added;
		at: { officerId: number; deskId: number } | null;
	},
): Promise<number> {
	const { token, after, added, at } = part;
	const { rows } = await sql<{ id: number }>`
		with before as (
			select v.*, (select max(to_at) from counter.period where visit_id = v.id) as until
			from counter.visit v where v.id = ${after}
		), part as (
			insert into counter.visit (token, office_id, service_id, day, prefix, number, channel,
				priority, taken_at, booked_for, rank_at, part, first_id, called_at, started_at, officer_id, desk_id)
			select ${token}, office_id, ${added.serviceId}, day, prefix, number, channel,
				priority, taken_at, booked_for, rank_at, part + 1, coalesce(first_id, id),
				case when ${at !== null}::boolean then until end,
				case when ${at !== null}::boolean then until end,
				${at?.officerId ?? null}::bigint, ${at?.deskId ?? null}::bigint
			from before
			returning id
		), clock as (
			insert into counter.period (visit_id, from_at, state, officer_id)
			select part.id, until, ${at ? 'served' : 'waiting'}::text, ${at?.officerId ?? null}::bigint
			from part, before
		)
		update counter.added_service a set visit_id = part.id
		from part where a.id = ${added.id}
		returning part.id`.execute(tx);
	return rows[0]?.id ?? 0;
}
