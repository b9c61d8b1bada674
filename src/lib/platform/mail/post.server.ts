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
export async function post(
	tx: Tx,
	act: Act,
	{ key, to, letter, fileId = null }: Posted,
): Promise<void> {
	await sql`
		with posted as (
			insert into platform.mail (key, to_address, subject, body, posted_at, file_id)
			values (${key}, ${to}, ${letter.subject}, ${letter.text}, ${act.now}, ${fileId})
			on conflict (key) do nothing
			returning id
		)
		select graphile_worker.add_job(${SEND_MAIL}, json_build_object('mailId', id)) from posted
	`.execute(tx);
}
