import { calendarOf } from '../../platform/calendar.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { day } from '../../time/index.ts';
import { clockFrom } from './rules-clock.ts';
import type { Case } from './store-case.server.ts';
import { setClocks } from './store-clock.server.ts';
import { limitsOfVersion } from './store-limits.server.ts';

/** A field check gives more time from the day on which this round began. */
export async function prolong(tx: Tx, held: Case): Promise<void> {
	const limits = await limitsOfVersion(tx, held.limitVersion);
	const began = await tx
		.selectFrom('satisfaction.complaint_clock')
		.select('from_on')
		.where('complaint_id', '=', held.complaintId)
		.where('round', '=', held.round)
		.where('clock', '=', 'finish')
		.executeTakeFirstOrThrow();
	const calendar = await calendarOf(tx);
	const clock = clockFrom(limits, 'finish', 'field', day(began.from_on), calendar);
	await setClocks(tx, held, [clock]);
}
