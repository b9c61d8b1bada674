import type { Db } from '../platform/database.server.ts';
import { ensureMonth } from './store-statement.server.ts';

export const MONTHS_JOB = 'xapi.makeMonths';

/** A holiday of the worker must not find the store without a month to write in. */
const AHEAD = 3;

/** Makes the parts for this month and those that follow, so that no request has to wait for one. */
export async function makeMonths({ db, now }: { db: Db; now: Date }): Promise<void> {
	for (let ahead = 0; ahead <= AHEAD; ahead += 1) {
		const first = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1);
		await ensureMonth(db, first * 1_000);
	}
}
