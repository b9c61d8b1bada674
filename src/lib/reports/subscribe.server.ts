import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import { addressOf } from '../platform/identity/account.server.ts';
import type { Reader } from './report.ts';
import { nextDay } from './rules-due.ts';
import type { Every } from './rules-due.ts';
import type { Done } from './save.server.ts';
import { reportFor } from './store-report.server.ts';
import { endSubscriptionRow, putSubscription } from './store-subscription.server.ts';

type Wish = { reportId: number; every: Every; format: 'xlsx' | 'csv' };

/** A reader has a report sent to himself; each decides for himself only. */
export async function subscribe(act: Act, reader: Reader, wish: Wish): Promise<Done> {
	const { reportId, every, format } = wish;
	const { officerId } = reader;
	if (!(await reportFor(act.db, reader, reportId))) return { ok: false, reason: 'notYours' };
	if ((await addressOf(act.db, officerId)) === null) return { ok: false, reason: 'noAddress' };
	const nextOn = nextDay(every, act.today);
	return act.db.transaction().execute(async (tx) => {
		await putSubscription(tx, { reportId, officerId, every, format, nextOn, at: act.now });
		await record(tx, act, {
			...{ act: 'reports.subscribed', subject: 'reports.report', subjectId: reportId },
			after: { every, format, nextOn },
		});
		return { ok: true };
	});
}

export async function unsubscribe(act: Act, reader: Reader, reportId: number): Promise<Done> {
	return act.db.transaction().execute(async (tx) => {
		const ended = { reportId, officerId: reader.officerId, at: act.now, why: 'reader' as const };
		if (await endSubscriptionRow(tx, ended))
			await record(tx, act, {
				...{ act: 'reports.unsubscribed', subject: 'reports.report', subjectId: reportId },
			});
		return { ok: true };
	});
}
