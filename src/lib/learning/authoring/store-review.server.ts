import type { Tx } from '../../platform/database.server.ts';

export async function insertAsked(
	tx: Tx,
	draftId: number,
	{ officerId, at }: { officerId: number; at: Date },
): Promise<void> {
	await tx
		.insertInto('learning.draft_asked')
		.values({ draft_id: draftId, asked_by: officerId, asked_at: at })
		.execute();
}

export async function insertVerdict(
	tx: Tx,
	askedId: number,
	said: { verdict: 'approved' | 'returned'; note: string; officerId: number; at: Date },
): Promise<void> {
	const { verdict, note, officerId, at } = said;
	await tx
		.insertInto('learning.draft_verdict')
		.values({ asked_id: askedId, verdict, note, said_by: officerId, said_at: at })
		.execute();
}
