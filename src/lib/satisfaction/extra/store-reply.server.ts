import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Question } from './question.ts';
import type { ReplyCount } from './reply.ts';

type Place = { officeId: number; serviceId: number; day: string };

/** The extra questions of a visit are answered; false when they were before. */
export async function useExtra(tx: Tx, token: string, day: string): Promise<boolean> {
	const used = await tx
		.updateTable('satisfaction.invitation')
		.set({ extra_on: day })
		.where('token', '=', token)
		.where('extra_on', 'is', null)
		.where('used_on', 'is not', null)
		.returning('visit_id')
		.executeTakeFirst();
	return used !== undefined;
}

export async function addReplies(
	tx: Tx,
	at: Place,
	given: string,
	replies: readonly { question: Question; value: string }[],
): Promise<void> {
	if (replies.length === 0) return;
	await tx
		.insertInto('satisfaction.extra_answer')
		.values(
			replies.map(({ question, value }) => ({
				question_id: question.id,
				office_id: at.officeId,
				service_id: at.serviceId,
				day: at.day,
				given,
				value,
			})),
		)
		.onConflict((conflict) => conflict.columns(['given', 'question_id']).doNothing())
		.execute();
}

/** How often each answer was given to the questions named: at an office, or at all of them (null). */
export async function replyCounts(
	db: Db,
	of: { officeId: number | null; questionIds: readonly number[] },
): Promise<ReplyCount[]> {
	if (of.questionIds.length === 0) return [];
	const { rows } = await sql<ReplyCount>`
		select e.question_id as "questionId",
			case when q.kind = 'text' then '' else e.value end as value, count(*)::integer as replies,
			coalesce(
				(array_agg(e.value order by e.id desc) filter (where q.kind = 'text'))[1:20], '{}'
			) as texts
		from satisfaction.extra_answer e
		join satisfaction.question q on q.id = e.question_id
		where e.question_id = any(${[...of.questionIds]})
			and (${of.officeId}::bigint is null or e.office_id = ${of.officeId})
		group by 1, 2`.execute(db);
	return rows;
}
