import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Tx } from '../../platform/database.server.ts';
import { elements } from '../element.ts';
import type { AnswerForm } from '../forms.ts';
import type { Answered } from './answered.ts';

const names = sql.join(elements.map((element) => sql.ref(element)));
const sums = (table: string) =>
	sql.join(
		elements.map(
			(element) =>
				sql`${sql.ref(element)} = ${sql.ref(`${table}.${element}`)} + ${sql.ref(`excluded.${element}`)}`,
		),
	);

/** Adds an answer to the day and the quarter of its office. */
export async function addToOffice(tx: Tx, given: Answered, quarter: Day): Promise<void> {
	const { officeId, serviceId, day, form } = given;
	const scores = sql.join(elements.map((element) => form[element]));
	await sql`
		insert into satisfaction.office_day as d (office_id, service_id, day, answers, ${names})
		values (${officeId}, ${serviceId}, ${day}, 1, ${scores})
		on conflict (office_id, service_id, day) do update set answers = d.answers + 1, ${sums('d')}`.execute(
		tx,
	);
	await sql`
		insert into satisfaction.office_quarter as q (office_id, quarter, answers, ${names})
		values (${officeId}, ${quarter}, 1, ${scores})
		on conflict (office_id, quarter) do update set answers = q.answers + 1, ${sums('q')}`.execute(tx);
}

/** Adds the total of an answer to the week of the officer who served: a sum without the answer. */
export async function addToOfficer(
	tx: Tx,
	of: { officerId: number; serviceId: number; officeId: number; week: Day },
	form: AnswerForm,
): Promise<void> {
	const total = elements.reduce((sum, element) => sum + form[element], 0);
	await sql`
		insert into satisfaction.officer_week as w
			(officer_id, service_id, office_id, week, answers, score_sum, score_sum_squared)
		values (${of.officerId}, ${of.serviceId}, ${of.officeId}, ${of.week}, 1,
			${total}, ${total * total})
		on conflict (officer_id, service_id, office_id, week) do update set
			answers = w.answers + 1,
			score_sum = w.score_sum + excluded.score_sum,
			score_sum_squared = w.score_sum_squared + excluded.score_sum_squared`.execute(tx);
}
