import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { WrittenQuestion } from './forms-question.ts';
import type { Question, QuestionKind } from './question.ts';

type Row = Omit<Question, 'kind' | 'parent'> & {
	kind: string;
	parentKey: string | null;
	parentAnswers: string[];
};

const columns = sql`id, key, version, office_id as "officeId", service_code as "serviceCode", position,
	text, kind, choices, parent_key as "parentKey", parent_answers as "parentAnswers"`;

const asQuestion = ({ parentKey, parentAnswers, kind, ...row }: Row): Question => ({
	...row,
	kind: kind as QuestionKind,
	parent: parentKey === null ? null : { key: parentKey, answers: parentAnswers },
});

/** The questions in force that an author may change: of the province (null), or of one office. */
export async function questionsBy(db: Db, officeId: number | null): Promise<Question[]> {
	const { rows } = await sql<Row>`
		select ${columns} from satisfaction.question
		where to_at is null and office_id is not distinct from ${officeId}
		order by position, id`.execute(db);
	return rows.map(asQuestion);
}

/** What is asked after a service at an office: first what the province asks, then the office. */
export async function questionsAsked(
	db: Db,
	at: { officeId: number; serviceCode: string },
): Promise<Question[]> {
	const { rows } = await sql<Row>`
		select ${columns} from satisfaction.question
		where to_at is null and (office_id is null or office_id = ${at.officeId})
			and (service_code is null or service_code = ${at.serviceCode})
		order by office_id is not null, position, id`.execute(db);
	return rows.map(asQuestion);
}

/** Ends the version in force; its number, or null when there is none with this key by this author. */
export async function endVersion(
	tx: Tx,
	of: { key: string; officeId: number | null; now: Date },
): Promise<number | null> {
	const { rows } = await sql<{ version: number }>`
		update satisfaction.question set to_at = ${of.now}
		where key = ${of.key} and to_at is null and office_id is not distinct from ${of.officeId}
		returning version`.execute(tx);
	return rows[0]?.version ?? null;
}

export async function addVersion(
	tx: Tx,
	written: WrittenQuestion,
	of: { key: string; version: number; officeId: number | null; now: Date },
): Promise<void> {
	await tx
		.insertInto('satisfaction.question')
		.values({
			key: of.key,
			version: of.version,
			office_id: of.officeId,
			service_code: written.serviceCode,
			position: written.position,
			text: written.text,
			kind: written.kind,
			choices: [...written.choices],
			parent_key: written.parent?.key ?? null,
			parent_answers: [...(written.parent?.answers ?? [])],
			from_at: of.now,
		})
		.execute();
}
