import type { Act } from '../../platform/act.server.ts';
import { recordRead } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { ExportRow } from './crm.ts';
import { cursorOf, isByLimit } from './rules-inbox.ts';
import { exportRows } from './store-inbox.server.ts';
import type { InboxQuery } from './store-inbox.server.ts';

const exportedAtOnce = 1_000;

/** Every complaint of a filter in its order, read piece by piece. Note the reading before. */
export async function* everyComplaint(db: Db, query: InboxQuery): AsyncGenerator<ExportRow> {
	for (let cursor: string | null = null; ;) {
		const place = { cursor, back: false, rows: exportedAtOnce };
		const found: ExportRow[] = await exportRows(db, query, place);
		yield* found;
		const last = found.at(-1);
		if (found.length < exportedAtOnce || !last) return;
		cursor = cursorOf(last, isByLimit(query));
	}
}

/** Notes that somebody took complaints away, and by which filter. */
export function noteExport(act: Act, query: InboxQuery, format: string): Promise<void> {
	const { unitIds, ...filter } = query;
	return recordRead(act.db, act, {
		act: 'satisfaction.complaintsExported',
		subject: 'people.unit',
		subjectId: unitIds.join(','),
		after: { ...filter, format },
	});
}
