import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';

/** A request as its answer needs it, locked until the verb ends. */
export type OpenRequest = {
	id: number;
	competencyId: number | null;
	competencyCode: string;
	level: number;
	decision: 'accepted' | 'refused' | null;
	decidedBy: number | null;
	officerIds: number[];
	above: number[];
};

export async function lockRequest(tx: Tx, id: number): Promise<OpenRequest | null> {
	const { rows } = await sql<OpenRequest>`
		select r.id, r.competency_code as "competencyCode", r.level, r.decision,
			r.decided_by as "decidedBy",
			(select competency_id from competency.named c where c.code = r.competency_code) as "competencyId",
			(select coalesce(jsonb_agg(officer_id order by officer_id), '[]')
				from impact.training_candidate t where t.request_id = r.id) as "officerIds",
			(select coalesce(jsonb_agg(a.above_id), '[]') from counter.office_card o
				join people.unit_above a on a.unit_id = o.unit_id
				where o.office_id = r.office_id) as above
		from impact.training_request r where r.id = ${id} for update of r`.execute(tx);
	return rows[0] ?? null;
}

export type Answer = {
	id: number;
	decision: 'accepted' | 'refused';
	reason: string | null;
	courseCode: string | null;
	by: number;
	at: Date;
};

export async function answer(tx: Tx, { id, decision, reason, courseCode, by, at }: Answer) {
	await tx
		.updateTable('impact.training_request')
		.set({
			...{ decision, decision_reason: reason, course_code: courseCode },
			...{ decided_by: by, decided_at: at },
		})
		.where('id', '=', id)
		.execute();
}

/** The course that leads to a level of a competency, else the one that leads farthest; null: none. */
export async function courseTo(
	tx: Tx,
	competencyCode: string,
	level: number,
): Promise<{ code: string; title: string } | null> {
	const { rows } = await sql<{ code: string; title: string }>`
		select code, title from learning.course_card where competency_code = ${competencyCode}
		order by level < ${level}, abs(level - ${level}), code limit 1`.execute(tx);
	return rows[0] ?? null;
}
