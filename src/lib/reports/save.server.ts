import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Reader, Report } from './report.ts';
import type { Spec } from './spec.ts';
import { addressOf } from './spec-address.ts';
import { insertReport, markRemoved, reportFor, updateReport } from './store-report.server.ts';

export type Done<Value = object> =
	({ readonly ok: true } & Value) | { readonly ok: false; readonly reason: string };

type Wish = { title: string; spec: Spec; token: string };
const subject = 'reports.report';

/** Keeps a report. The same form sent twice is one report. */
export function saveReport(act: Act, reader: Reader, wish: Wish): Promise<Done<{ id: number }>> {
	const { title, spec } = wish;
	return act.db.transaction().execute(async (tx) => {
		const kept = { ...wish, ownerId: reader.officerId, at: act.now };
		const made = await insertReport(tx, kept);
		if (!made) return { ok: false, reason: 'tokenMissing' };
		const { id, isNew } = made;
		if (isNew)
			await record(tx, act, {
				act: 'reports.kept',
				subject,
				subjectId: id,
				after: { title, spec },
			});
		return { ok: true, id };
	});
}

type Change = { id: number; revision: number; title: string; spec: Spec };

/** Changes an own report, unless it was changed elsewhere since it was read. The same again is no change. */
export function changeReport(
	act: Act,
	reader: Reader,
	wish: Change,
): Promise<Done<{ id: number }>> {
	const { id, title, spec } = wish;
	return act.db.transaction().execute(async (tx) => {
		const kept = { ...wish, ownerId: reader.officerId, at: act.now };
		if (!(await updateReport(tx, kept)))
			return isLike(await reportFor(tx, reader, id), reader, wish)
				? { ok: true, id }
				: { ok: false, reason: 'changedElsewhere' };
		const after = { title, spec };
		await record(tx, act, { act: 'reports.changed', subject, subjectId: id, after });
		return { ok: true, id };
	});
}

function isLike(now: Report | null, { officerId }: Reader, { title, spec }: Change): boolean {
	if (now?.ownerId !== officerId || now.title !== title) return false;
	return String(addressOf(now.spec)) === String(addressOf(spec));
}

/** Nobody sees it any more; letters end with it. */
export function removeReport(act: Act, reader: Reader, id: number): Promise<Done> {
	return act.db.transaction().execute(async (tx) => {
		const gone = { id, ownerId: reader.officerId, at: act.now };
		if (!(await markRemoved(tx, gone))) return { ok: false, reason: 'notYours' };
		await record(tx, act, { act: 'reports.removed', subject, subjectId: id });
		return { ok: true };
	});
}
