import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { ComplaintKind, Privacy } from './complaint.ts';

export type NewComplaint = {
	readonly receipt: string;
	readonly token: string;
	readonly kind: ComplaintKind;
	readonly privacy: Privacy;
	readonly officeId: number | null;
	readonly serviceId: number | null;
	readonly visitId: number | null;
	readonly body: string;
	readonly limitVersion: number;
	readonly now: Date;
};

export async function insertComplaint(tx: Tx, complaint: NewComplaint): Promise<number> {
	const { id } = await tx
		.insertInto('satisfaction.complaint')
		.values({
			receipt: complaint.receipt,
			token: complaint.token,
			kind: complaint.kind,
			privacy: complaint.privacy,
			office_id: complaint.officeId,
			service_id: complaint.serviceId,
			visit_id: complaint.visitId,
			body: complaint.body,
			limit_version: complaint.limitVersion,
			received_at: complaint.now,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

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

/** The receipt of what was sent with this token before; null when nothing was. */
export async function receiptSentWith(db: Db, token: string): Promise<string | null> {
	const row = await db
		.selectFrom('satisfaction.complaint')
		.select('receipt')
		.where('token', '=', token)
		.executeTakeFirst();
	return row?.receipt ?? null;
}

/** The offices and the service that a draft names, by the published views of the counter. */
export async function placesNamed(
	db: Db,
	named: { officeCode: string | null; serviceCode: string | null },
): Promise<{ officeId: number | null; serviceId: number | null; centralId: number | null }> {
	const { rows } = await sql<{
		officeId: number | null;
		serviceId: number | null;
		centralId: number | null;
	}>`
		select
			(select office_id from counter.office_card where code = ${named.officeCode}) as "officeId",
			(select service_id from counter.service_card where code = ${named.serviceCode}
				order by version desc limit 1) as "serviceId",
			(select office_id from counter.office_card
				order by array_position(array['provinsi', 'mpp', 'kota', 'kecamatan', 'kelurahan'], level), office_id
				limit 1) as "centralId"`.execute(db);
	return rows[0] ?? { officeId: null, serviceId: null, centralId: null };
}

/** Keeps files of a draft for a complaint, until the day on which they are erased. */
export async function keepFiles(
	tx: Tx,
	kept: { complaintId: number; fileIds: readonly number[]; until: string },
): Promise<void> {
	if (kept.fileIds.length === 0) return;
	await sql`
		with prolonged as (
			update platform.file set erase_after = ${kept.until}
			where id = any(${[...kept.fileIds]}::bigint[]) and erased_at is null returning id
		)
		insert into satisfaction.complaint_file (file_id, complaint_id)
		select id, ${kept.complaintId}::bigint from prolonged`.execute(tx);
}
