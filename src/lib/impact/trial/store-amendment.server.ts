import type { Db, Tx } from '../../platform/database.server.ts';

export type Amendment = {
	readonly id: number;
	readonly change: string;
	readonly reason: string;
	readonly at: Date;
};

/** Appends an amendment; null when this form was sent before. */
export async function insertAmendment(
	tx: Tx,
	made: { token: string; trialId: number; change: string; reason: string; at: Date; by: number },
): Promise<number | null> {
	const added = await tx
		.insertInto('impact.trial_amendment')
		.values({
			token: made.token,
			trial_id: made.trialId,
			change: made.change,
			reason: made.reason,
			amended_at: made.at,
			amended_by: made.by,
		})
		.onConflict((conflict) => conflict.column('token').doNothing())
		.returning('id')
		.executeTakeFirst();
	return added?.id ?? null;
}

export function amendmentsOf(db: Db, trialId: number): Promise<Amendment[]> {
	return db
		.selectFrom('impact.trial_amendment')
		.select(['id', 'change', 'reason', 'amended_at as at'])
		.where('trial_id', '=', trialId)
		.orderBy('id')
		.execute();
}
