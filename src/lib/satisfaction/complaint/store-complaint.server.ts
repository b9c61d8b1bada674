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

/** The receipt of what was sent with this token before; null when nothing was. */
export async function receiptSentWith(db: Db, token: string): Promise<string | null> {
	const row = await db
		.selectFrom('satisfaction.complaint')
		.select('receipt')
		.where('token', '=', token)
		.executeTakeFirst();
	return row?.receipt ?? null;
}
