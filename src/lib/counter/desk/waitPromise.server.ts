import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { AtOffice } from './lead.server.ts';
import { usualWaitMinutes } from './rules-breach.ts';

/** From today on the office promises that nobody waits longer. What it promised before stays known. */
export async function promiseWait(act: Act, asked: AtOffice & { minutes: number }): Promise<void> {
	const { officeId, headId, minutes } = asked;
	await act.db.transaction().execute(async (tx) => {
		await tx
			.insertInto('counter.wait_promise')
			.values({ office_id: officeId, from_day: act.today, minutes, set_by: headId })
			.onConflict((conflict) =>
				conflict.columns(['office_id', 'from_day']).doUpdateSet({ minutes, set_by: headId }),
			)
			.execute();
		await record(tx, act, {
			act: 'counter.waitPromised',
			subject: 'counter.office',
			subjectId: officeId,
			after: { minutes },
		});
	});
}

/** What an office promises on a day, in minutes. */
export async function waitPromiseOf(db: Db, officeId: number, today: Day): Promise<number> {
	const promised = await db
		.selectFrom('counter.wait_promise')
		.select('minutes')
		.where('office_id', '=', officeId)
		.where('from_day', '<=', today)
		.orderBy('from_day', 'desc')
		.limit(1)
		.executeTakeFirst();
	return promised?.minutes ?? usualWaitMinutes;
}
