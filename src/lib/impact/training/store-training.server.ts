import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Trainee, TrainingEvidence, TrainingRequest } from './training.ts';

/** Who stands at the desks of an office without the level today, by name. */
export async function traineesOf(
	db: Db,
	asked: { officeId: number; competencyCode: string; level: number; today: Day },
): Promise<Trainee[]> {
	const { officeId, competencyCode, level, today } = asked;
	const { rows } = await sql<Trainee>`
		select card.officer_id as "officerId", card.name, coalesce(max(proven.level), 0)::integer as level
		from counter.office_card o
		join people.granted_place held on held.role = 'counterOfficer' and held.unit_id = o.unit_id
			and held.from_day <= ${today} and (held.to_day is null or held.to_day > ${today})
		join people.officer_card card on card.officer_id = held.officer_id and card.left_on is null
		left join counter.proven_card proven on proven.officer_id = card.officer_id
			and proven.competency_code = ${competencyCode}
			and (proven.valid_until is null or proven.valid_until > ${today})
		where o.office_id = ${officeId}
		group by card.officer_id, card.name
		having coalesce(max(proven.level), 0) < ${level}
		order by card.name`.execute(db);
	return rows;
}

export type NewRequest = {
	key: string;
	officeId: number;
	competencyCode: string;
	level: number;
	why: string;
	twinId: number | null;
	evidence: TrainingEvidence | null;
	askedBy: number;
	askedAt: Date;
	officers: readonly number[];
};

/** Keeps a request with whom it names; null when one for the same is still open. */
export async function addRequest(tx: Tx, request: NewRequest): Promise<number | null> {
	const added = await tx
		.insertInto('impact.training_request')
		.values({
			key: request.key,
			office_id: request.officeId,
			competency_code: request.competencyCode,
			level: request.level,
			why: request.why,
			twin_id: request.twinId,
			evidence: request.evidence === null ? null : JSON.stringify(request.evidence),
			asked_by: request.askedBy,
			asked_at: request.askedAt,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	if (!added) return null;
	await tx
		.insertInto('impact.training_candidate')
		.values(request.officers.map((officer) => ({ request_id: added.id, officer_id: officer })))
		.execute();
	return added.id;
}

export async function requestByKey(db: Db, key: string): Promise<number | null> {
	const row = await db
		.selectFrom('impact.training_request')
		.select('id')
		.where('key', '=', key)
		.executeTakeFirst();
	return row?.id ?? null;
}

const shown = sql`
	r.id, r.office_id as "officeId", o.name as "officeName", r.competency_code as "competencyCode",
	coalesce(c.name, r.competency_code) as "competencyName", r.level, r.why, r.evidence,
	r.asked_at as "askedAt", r.decided_at as "decidedAt", r.decision,
	r.decision_reason as "decisionReason", course.title as "courseTitle",
	array(select card.name from impact.training_candidate t
		join people.officer_card card on card.officer_id = t.officer_id
		where t.request_id = r.id order by card.name) as trainees
	from impact.training_request r
	join counter.office_card o on o.office_id = r.office_id
	left join competency.named c on c.code = r.competency_code
	left join learning.course_card course on course.code = r.course_code`;

/** The last requests of an office, newest first. */
export async function requestsOf(db: Db, officeId: number): Promise<TrainingRequest[]> {
	const { rows } = await sql<TrainingRequest>`
		select ${shown} where r.office_id = ${officeId} order by r.id desc limit 20`.execute(db);
	return rows;
}

/** Requests from offices of some branches: those that wait, oldest first, then the last decided. */
export async function requestsIn(
	db: Db,
	branches: readonly number[],
	limit = 50,
): Promise<TrainingRequest[]> {
	const { rows } = await sql<TrainingRequest>`
		select ${shown}
		where exists (select from people.unit_above a
			where a.unit_id = o.unit_id and a.above_id = any(${[...branches]}::bigint[]))
		order by r.decided_at is not null, case when r.decided_at is null then r.asked_at end,
			r.id desc limit ${limit}`.execute(db);
	return rows;
}
