import { sql } from 'kysely';
import { visitKinds } from '../../counter/index.ts';
import type { Day } from '../../time/index.ts';
import type { Tx } from '../../platform/database.server.ts';
import { elements } from '../element.ts';
import type { AnswerForm } from '../forms.ts';

/**
 * Adds the scores of an answer to the week of the officer who served: a sum without the answer. Beside
 * it stands from what kind of visits answers came; the scores themselves stand by no kind.
 */
export async function addToOfficer(
	tx: Tx,
	of: { visitId: number; officerId: number; serviceId: number; officeId: number; week: Day },
	form: AnswerForm,
): Promise<void> {
	const total = elements.reduce((sum, element) => sum + form[element], 0);
	const names = elements.map((element) => sql.ref(element));
	const kinds = visitKinds.map((kind) => sql.ref(kind));
	const grown = [...elements, ...visitKinds].map(
		(name) => sql`${sql.ref(name)} = ${sql.ref(`w.${name}`)} + ${sql.ref(`excluded.${name}`)}`,
	);
	await sql`
		insert into satisfaction.officer_week as w (officer_id, service_id, office_id, week, answers,
			score_sum, score_sum_squared, element_answers, ${sql.join(names)},
			known_kind, ${sql.join(kinds)})
		select ${of.officerId}::bigint, ${of.serviceId}::bigint, ${of.officeId}::bigint, ${of.week}::date,
			1, ${total}::integer, ${total * total}::integer, 1,
			${sql.join(elements.map((element) => sql`${form[element]}::integer`))}, 1, ${sql.join(kinds)}
		from counter.visit_kind where visit_id = ${of.visitId}
		on conflict (officer_id, service_id, office_id, week) do update set
			answers = w.answers + 1,
			score_sum = w.score_sum + excluded.score_sum,
			score_sum_squared = w.score_sum_squared + excluded.score_sum_squared,
			element_answers = w.element_answers + 1, known_kind = w.known_kind + 1, ${sql.join(grown)}`.execute(
		tx,
	);
}
