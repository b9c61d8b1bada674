import { recordRead } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { complaintBy } from './store-follow.server.ts';
import type { Followed } from './store-follow.server.ts';

/** A complaint as its handler sees it: without name and contact. Ask `mayHandle` of its unit first. */
export function complaintById(db: Db, id: number): Promise<Followed | null> {
	return complaintBy(db, { id });
}

/** Notes that somebody opened a complaint. */
export function noteReading(act: Act, complaintId: number): Promise<void> {
	return recordRead(act.db, act, {
		act: 'satisfaction.complaintRead',
		subject: 'satisfaction.complaint',
		subjectId: complaintId,
	});
}

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

/** Where a file of a complaint lies; null when it is none of this complaint, or erased. */
export async function fileOf(
	db: Db,
	complaintId: number,
	fileId: number,
): Promise<{ key: string; name: string; mediaType: string } | null> {
	const row = await db
		.selectFrom('satisfaction.complaint_file as of')
		.innerJoin('platform.file as file', 'file.id', 'of.file_id')
		.select(['file.storage_key as key', 'file.name', 'file.media_type as mediaType'])
		.where('of.complaint_id', '=', complaintId)
		.where('of.file_id', '=', fileId)
		.where('file.erased_at', 'is', null)
		.executeTakeFirst();
	return row ?? null;
}
