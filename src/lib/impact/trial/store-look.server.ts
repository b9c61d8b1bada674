import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { TrialReading } from './reading.ts';

export type TakenLook = {
	readonly number: number;
	readonly lookedAt: Date;
	readonly dataUntil: Day;
	readonly reading: TrialReading;
};

/** `last` marks the result: the end of the window, or a bound that was reached before. */
type KeptReading = TrialReading & { readonly last: boolean };

export async function insertLook(
	tx: Tx,
	look: TakenLook & { trialId: number; by: number | null; last: boolean },
): Promise<void> {
	const kept: KeptReading = { ...look.reading, last: look.last };
	await tx
		.insertInto('impact.trial_look')
		.values({
			trial_id: look.trialId,
			number: look.number,
			looked_at: look.lookedAt,
			looked_by: look.by,
			data_until: look.dataUntil,
			reading: JSON.stringify(kept),
		})
		.execute();
}

export async function looksOf(db: Db, trialId: number): Promise<TakenLook[]> {
	const rows = await db
		.selectFrom('impact.trial_look')
		.select(['number', 'looked_at', 'data_until', 'reading'])
		.where('trial_id', '=', trialId)
		.orderBy('number')
		.execute();
	return rows.map((row) => ({
		number: row.number,
		lookedAt: row.looked_at,
		dataUntil: row.data_until as Day,
		reading: row.reading as unknown as TrialReading,
	}));
}
