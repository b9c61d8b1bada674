import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { TiedTo } from './tie.ts';

/** A class with its course and the units over it; null: unknown. */
export async function classFor(
	tx: Tx,
	classId: number,
): Promise<{ readonly courseCode: string; readonly above: readonly number[] } | null> {
	const { rows } = await sql<{ courseCode: string; above: number[] }>`
		select k.course_code as "courseCode", (select json_agg(b.branch_id)
			from people.branch_unit b where b.unit_id = k.unit_id) as above
		from learning.held_class_card k where k.class_id = ${classId}`.execute(tx);
	return rows[0] ?? null;
}

type Tie = { readonly comparison_id: number | null; readonly trial_id: number | null };

export async function newestTie(tx: Tx, classId: number): Promise<Tie> {
	const found = await tx
		.selectFrom('impact.class_tie')
		.select(['comparison_id', 'trial_id'])
		.where('class_id', '=', classId)
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return found ?? { comparison_id: null, trial_id: null };
}

/** Whether something is about a course; SQL holds it, too. */
export async function mayTieTo(tx: Tx, courseCode: string, to: TiedTo): Promise<boolean> {
	if (to.kind === 'nothing') return true;
	const { rows } = await (
		to.kind === 'finding'
			? sql`select from impact.comparison where id = ${to.id}
			and treatment_kind <> 'level' and treatment_code = ${courseCode}`
			: sql`select from impact.trial where id = ${to.id}
			and registered_at is not null and course_code = ${courseCode}`
	).execute(tx);
	return rows.length > 0;
}
