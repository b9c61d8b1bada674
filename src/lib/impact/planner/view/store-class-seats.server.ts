import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';

/** Seats taken in each class of a plan, and wishes of each course that found none. */
export type ClassSeats = { readonly classId: number; readonly taken: number };

export async function classSeats(db: Db, runId: number | null): Promise<Map<number, number>> {
	if (runId === null) return new Map();
	const { rows } = await sql<ClassSeats>`
		select class_id as "classId", count(*)::integer as taken from impact.plan_seat
		where run_id = ${runId} group by class_id`.execute(db);
	return new Map(rows.map(({ classId, taken }) => [classId, taken]));
}

export type SeatedOfficer = {
	readonly officerId: number;
	readonly name: string;
	readonly officeId: number;
	readonly officeName: string;
	readonly lacks: number;
	readonly minutesAYear: number;
	readonly decision: 'pin' | 'forbid' | null;
	readonly decisionId: number | null;
	readonly reason: string | null;
	readonly seated: boolean;
};

/** Who sits in a class of a plan, and whom people decided on, by office and name. */
export async function officersOfClass(
	db: Db,
	classId: number,
	runId: number | null,
): Promise<SeatedOfficer[]> {
	const { rows } = await sql<SeatedOfficer>`
		with seat as (
			select officer_id, lacks, minutes_a_year from impact.plan_seat
			where class_id = ${classId} and run_id = ${runId}::bigint
		), decided as (
			select id, officer_id, kind, reason from impact.place_decision
			where class_id = ${classId} and lifted_at is null
		)
		select held.officer_id as "officerId", held.full_name as name, o.office_id as "officeId",
			coalesce(o.name, held.unit_name) as "officeName", coalesce(seat.lacks, 0) as lacks,
			coalesce(seat.minutes_a_year, 0) as "minutesAYear", decided.kind as decision,
			decided.id as "decisionId", decided.reason, seat.officer_id is not null as seated
		from seat full join decided on decided.officer_id = seat.officer_id
		join people.officer_card held
			on held.officer_id = coalesce(seat.officer_id, decided.officer_id)
		left join counter.office_card o on o.unit_id = held.unit_id
		order by "officeName", held.name limit 600`.execute(db);
	return rows;
}
