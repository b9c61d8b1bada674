import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { addDays, instantAt } from '../../time/index.ts';
import { contactKeptDays } from './complaint.ts';

/**
 * Forgets what has served: texts that were never sent, after a day, and names and e-mails some time
 * after the end. Returns how many names went.
 */
export async function tidyComplaints(act: Act): Promise<number> {
	const yesterday = instantAt(addDays(act.today, -1), '00:00');
	await act.db
		.deleteFrom('satisfaction.complaint_draft')
		.where('changed_at', '<', yesterday)
		.execute();
	const endedBefore = instantAt(addDays(act.today, -contactKeptDays), '00:00');
	const { rows } = await sql<{ id: number }>`
		delete from satisfaction.complaint_contact contact
		using satisfaction.complaint_case held
		where held.complaint_id = contact.complaint_id and held.finished_at < ${endedBefore}
		returning held.complaint_id as id`.execute(act.db);
	return rows.length;
}
