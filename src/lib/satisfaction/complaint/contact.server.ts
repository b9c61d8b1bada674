import type { Act } from '../../platform/act.server.ts';
import { recordRead } from '../../platform/audit.server.ts';

export type Contact = { readonly name: string | null; readonly email: string | null };

/** Name and e-mail of the writer. Each look is noted, before it is given. */
export async function contactOf(act: Act, complaintId: number): Promise<Contact | null> {
	await recordRead(act.db, act, {
		act: 'satisfaction.complaintContactRead',
		subject: 'satisfaction.complaint',
		subjectId: complaintId,
	});
	const row = await act.db
		.selectFrom('satisfaction.complaint_contact')
		.select(['name', 'email'])
		.where('complaint_id', '=', complaintId)
		.executeTakeFirst();
	return row ?? null;
}
