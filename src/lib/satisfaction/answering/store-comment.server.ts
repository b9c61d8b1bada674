import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Comment } from './comment.ts';

const columns = sql`a.id, a.comment as text, s.name as "serviceName",
	date_trunc('month', a.day)::date as month, r.published`;

/** What the head of an office looks for; `before`: the last id of the page before. */
export type CommentQuery = {
	readonly officeId: number;
	readonly text: string;
	readonly undecided: boolean;
	readonly before: number | null;
	/** What came in today is told tomorrow, so that nobody sees whose it is. */
	readonly today: Day;
};

/** Comments of an office, newest first, by whole words or nearly so ('petuga' finds 'petugas'). */
export async function commentsOf(db: Db, query: CommentQuery, limit: number): Promise<Comment[]> {
	const { officeId, text, undecided, before, today } = query;
	const said =
		text === ''
			? sql`true`
			: sql`(
		to_tsvector('simple', a.comment) @@ websearch_to_tsquery('simple', ${text})
		or ${text}::text <% a.comment)`;
	const { rows } = await sql<Comment>`
		select ${columns} from satisfaction.answer a
		join counter.service_card s on s.service_id = a.service_id
		left join satisfaction.comment_review r on r.answer_id = a.id
		where a.office_id = ${officeId} and a.comment is not null and a.counted_on < ${today}
			and (${before}::bigint is null or a.id < ${before})
			and (not ${undecided} or r.published is null)
			and ${said}
		order by a.id desc limit ${limit}`.execute(db);
	return rows;
}

/** Comments that may stand on the public page of an office, newest first. */
export async function publishedComments(
	db: Db,
	officeId: number,
	limit: number,
): Promise<Comment[]> {
	const { rows } = await sql<Comment>`
		select ${columns} from satisfaction.answer a
		join satisfaction.comment_review r on r.answer_id = a.id and r.published
		join counter.service_card s on s.service_id = a.service_id
		where a.office_id = ${officeId} and a.comment is not null
		order by a.day desc, a.id desc limit ${limit}`.execute(db);
	return rows;
}

/** The earlier decision, or undefined when the office has no such comment. */
export async function reviewOf(
	tx: Tx,
	of: { officeId: number; answerId: number },
): Promise<{ published: boolean | null } | undefined> {
	const { rows } = await sql<{ published: boolean | null }>`
		select r.published from satisfaction.answer a
		left join satisfaction.comment_review r on r.answer_id = a.id
		where a.id = ${of.answerId} and a.office_id = ${of.officeId} and a.comment is not null`.execute(tx);
	return rows[0];
}

export async function putReview(
	tx: Tx,
	review: { answerId: number; published: boolean; now: Date },
): Promise<void> {
	const { answerId: answer_id, published, now: decided_at } = review;
	await tx
		.insertInto('satisfaction.comment_review')
		.values({ answer_id, published, decided_at })
		.onConflict((conflict) => conflict.column('answer_id').doUpdateSet({ published, decided_at }))
		.execute();
}
