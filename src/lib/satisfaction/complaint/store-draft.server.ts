import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { DraftAnswers } from './draft.ts';
import { draftShape } from './forms-draft.ts';

export type Draft = {
	readonly token: string;
	readonly visitId: number | null;
	readonly answers: DraftAnswers;
};

type Row = { token: string; visitId: number | null; answers: unknown };

export async function insertDraft(
	db: Db,
	draft: { token: string; visitId: number | null; answers: DraftAnswers; now: Date },
): Promise<void> {
	await db
		.insertInto('satisfaction.complaint_draft')
		.values({
			token: draft.token,
			visit_id: draft.visitId,
			answers: JSON.stringify(draft.answers),
			changed_at: draft.now,
		})
		.execute();
}

export async function draftBy(db: Db, token: string, lock = false): Promise<Draft | null> {
	const { rows } = await sql<Row>`
		select token, visit_id as "visitId", answers from satisfaction.complaint_draft
		where token = ${token} ${lock ? sql`for update` : sql``}`.execute(db);
	const [row] = rows;
	return row ? { ...row, answers: draftShape.parse(row.answers) } : null;
}

/** Adds answers to those that are there; false for a draft that is gone. */
export async function keepAnswers(
	db: Db,
	token: string,
	answers: DraftAnswers,
	now: Date,
): Promise<boolean> {
	const { rows } = await sql<{ token: string }>`
		update satisfaction.complaint_draft
		set answers = answers || ${JSON.stringify(answers)}::jsonb, changed_at = ${now}
		where token = ${token} returning token`.execute(db);
	return rows.length > 0;
}

export async function dropDraft(db: Db, token: string): Promise<void> {
	await db.deleteFrom('satisfaction.complaint_draft').where('token', '=', token).execute();
}

/** Where a visit was and what for, by the token of its ticket; null for an unknown one. */
export async function visitBehind(
	db: Db,
	token: string,
): Promise<{ visitId: number; officeCode: string; serviceCode: string } | null> {
	const { rows } = await sql<{ visitId: number; officeCode: string; serviceCode: string }>`
		select v.visit_id as "visitId", o.code as "officeCode", s.code as "serviceCode"
		from counter.visit_card v
		join counter.office_card o on o.office_id = v.office_id
		join counter.service_card s on s.service_id = v.service_id
		where v.token = ${token}`.execute(db);
	return rows[0] ?? null;
}

/** Bytes of files whose complaints are not sent yet: what a flood of uploads would fill a disk with. */
export async function unsentBytes(db: Db): Promise<number> {
	const { rows } = await sql<{ bytes: number }>`
		select coalesce(sum((file ->> 'bytes')::bigint), 0) as bytes
		from satisfaction.complaint_draft, jsonb_array_elements(answers -> 'files') as file`.execute(db);
	return rows[0]?.bytes ?? 0;
}
