import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Result } from './attempt.ts';
import type { TextsEn } from './authoring/texts.ts';
import type { Answers } from './question.ts';

/** Serialises what happens to one enrolment, so that two devices do not open or submit twice. */
export async function lockEnrolment(db: Db, enrolmentId: number): Promise<void> {
	await sql`select from learning.enrolment where id = ${enrolmentId} for update`.execute(db);
}

export async function insertAttempt(
	db: Db,
	enrolmentId: number,
	number: number,
	at: Date,
): Promise<number> {
	const { id } = await db
		.insertInto('learning.attempt')
		.values({ enrolment_id: enrolmentId, number, started_at: at })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** Keeps one answer of the open attempt. False when no attempt is open or no such option exists. */
export async function keepAnswer(
	db: Db,
	at: { enrolmentId: number; courseId: number; position: number; option: number },
): Promise<boolean> {
	const { numAffectedRows } = await sql`
		update learning.attempt
		set answers = jsonb_set(answers, array[${at.position}::text], to_jsonb(${at.option}::int))
		where enrolment_id = ${at.enrolmentId} and submitted_at is null
			and exists (
				select from learning.question
				where course_id = ${at.courseId} and position = ${at.position}
					and jsonb_array_length(options) > ${at.option}
			)`.execute(db);
	return Number(numAffectedRows ?? 0) === 1;
}

export async function openAttempt(
	db: Db,
	enrolmentId: number,
): Promise<{ id: number; answers: Answers } | null> {
	const row = await db
		.selectFrom('learning.attempt')
		.select(['id', 'answers'])
		.where('enrolment_id', '=', enrolmentId)
		.where('submitted_at', 'is', null)
		.executeTakeFirst();
	return row ? { id: row.id, answers: row.answers as unknown as Answers } : null;
}

export async function closeAttempt(db: Db, id: number, result: Result, at: Date): Promise<void> {
	await db
		.updateTable('learning.attempt')
		.set({ submitted_at: at, score: result.score, passed: result.passed })
		.where('id', '=', id)
		.execute();
}

export async function markPassed(
	db: Db,
	passed: { enrolmentId: number; score: number; at: Date; certificateNumber: string },
): Promise<void> {
	await db
		.updateTable('learning.enrolment')
		.set({ passed_at: passed.at, score: passed.score })
		.where('id', '=', passed.enrolmentId)
		.where('passed_at', 'is', null)
		.execute();
	await db
		.insertInto('learning.certificate')
		.values({
			number: passed.certificateNumber,
			enrolment_id: passed.enrolmentId,
			issued_at: passed.at,
		})
		.onConflict((conflict) => conflict.column('enrolment_id').doNothing())
		.execute();
}

export type WrongAnswer = {
	readonly position: number;
	readonly text: string;
	readonly lessonSlug: string;
};
type WithWords = { readonly options: readonly string[]; readonly textsEn: TextsEn };

/** The questions of a submitted attempt that were answered wrongly; their keys stay here. */
export async function wrongAnswers(
	db: Db,
	courseId: number,
	attemptId: number,
): Promise<(WrongAnswer & WithWords)[]> {
	const { rows } = await sql<WrongAnswer & WithWords>`
		select question.position, question.text, question.lesson_slug as "lessonSlug",
			question.options, question.texts_en as "textsEn"
		from learning.attempt
		join learning.question on question.course_id = ${courseId}
			and (attempt.answers ->> question.position::text)::int is distinct from question.answer_key
		where attempt.id = ${attemptId} and attempt.submitted_at is not null
		order by question.position`.execute(db);
	return rows;
}
