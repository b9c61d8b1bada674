import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Reader } from './report.ts';
import type { Done } from './save.server.ts';
import { reportFor } from './store-report.server.ts';
import { endShareRow, insertShare, organiserBy } from './store-share.server.ts';

/** `nip` null: everybody who organises. Each reader sees the rows of the own branch only. */
export async function shareReport(
	act: Act,
	reader: Reader,
	{ reportId, nip }: { reportId: number; nip: string | null },
): Promise<Done> {
	const report = await reportFor(act.db, reader, reportId);
	if (report?.ownerId !== reader.officerId) return { ok: false, reason: 'notYours' };
	const officerId = nip === null ? null : await organiserBy(act.db, nip, act.today);
	if (nip !== null && officerId === null) return { ok: false, reason: 'noOrganiser' };
	if (officerId === reader.officerId) return { ok: false, reason: 'yourself' };
	return act.db.transaction().execute(async (tx) => {
		const made = await insertShare(tx, { reportId, officerId, at: act.now });
		if (made !== null)
			await record(tx, act, {
				...{ act: 'reports.shared', subject: 'reports.report', subjectId: reportId },
				after: { with: officerId ?? 'organiser' },
			});
		return { ok: true };
	});
}

export async function endShare(
	act: Act,
	reader: Reader,
	{ reportId, shareId }: { reportId: number; shareId: number },
): Promise<Done> {
	const report = await reportFor(act.db, reader, reportId);
	if (report?.ownerId !== reader.officerId) return { ok: false, reason: 'notYours' };
	return act.db.transaction().execute(async (tx) => {
		const gone = await endShareRow(tx, { id: shareId, reportId, at: act.now });
		if (gone)
			await record(tx, act, {
				...{ act: 'reports.shareEnded', subject: 'reports.report', subjectId: reportId },
				after: { shareId },
			});
		return { ok: true };
	});
}
