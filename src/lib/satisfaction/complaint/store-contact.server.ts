import type { Db, Tx } from '../../platform/database.server.ts';
import type { Privacy } from './complaint.ts';

export async function insertContact(
	tx: Tx,
	contact: { complaintId: number; privacy: Privacy; name: string | null; email: string | null },
): Promise<void> {
	await tx
		.insertInto('satisfaction.complaint_contact')
		.values({
			complaint_id: contact.complaintId,
			privacy: contact.privacy,
			name: contact.name,
			email: contact.email,
		})
		.execute();
}

export async function emailOf(db: Db, complaintId: number): Promise<string | null> {
	const row = await db
		.selectFrom('satisfaction.complaint_contact')
		.select('email')
		.where('complaint_id', '=', complaintId)
		.executeTakeFirst();
	return row?.email ?? null;
}
