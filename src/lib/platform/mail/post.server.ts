import { sql } from 'kysely';
import type { Act } from '../act.server.ts';
import type { Tx } from '../database.server.ts';
import { SEND_MAIL, type Letter } from './letter.ts';

/** `fileId`: a stored file that goes along. */
export type Posted = { key: string; to: string; letter: Letter; fileId?: number | null };

/**
 * Writes a letter down and enqueues the job that sends it, in the transaction of what it tells of.
 * The key names the occasion: posting it twice is one letter.
 */
export function post(tx: Tx, act: Act, posted: Posted): Promise<void> {
	return postAll(tx, act, [posted]);
}

/** Many letters of one act, in one statement. */
export async function postAll(tx: Tx, act: Act, letters: readonly Posted[]): Promise<void> {
	if (letters.length === 0) return;
	const rows = letters.map(({ key, to, letter, fileId = null }) => ({
		...{ key, to_address: to, subject: letter.subject, body: letter.text, file_id: fileId },
	}));
	await sql`
		with posted as (
			insert into platform.mail (key, to_address, subject, body, posted_at, file_id)
			select key, to_address, subject, body, ${act.now}::timestamptz, file_id
			from json_to_recordset(${JSON.stringify(rows)}::json) as letter (
				key text, to_address text, subject text, body text, file_id bigint)
			on conflict (key) do nothing
			returning id
		)
		select graphile_worker.add_job(${SEND_MAIL}, json_build_object('mailId', id)) from posted
	`.execute(tx);
}
