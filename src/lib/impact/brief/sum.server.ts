import { addMonths, day } from '../../time/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { hasMonths, sumMonthsSince, sumServicesSince } from './store-sum.server.ts';

/** Complaints of so many months may still be decided, and disputed times be settled. */
const changingMonths = 6;
const everything = day('2000-01-01');

/** Counts the months that may still change; all of them the first time. Returns how many rows it made. */
export async function sumMonths(act: Pick<Act, 'db' | 'now' | 'today'>): Promise<number> {
	const { db, now, today } = act;
	return db.transaction().execute(async (tx) => {
		const from = addMonths(day(`${today.slice(0, 7)}-01`), -changingMonths);
		const since = (await hasMonths(tx)) ? from : everything;
		await sumServicesSince(tx, since);
		return sumMonthsSince(tx, { since, today, now });
	});
}
