import type { Act } from '../../platform/act.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { recordRead } from '../../platform/audit.server.ts';
import type { ExportRow } from './crm.ts';
import { cursorOf, isByLimit } from './inbox.ts';
import type { InboxRow } from './inbox.ts';
import { countInbox, exportRows, inboxRows } from './store-inbox.server.ts';
import type { InboxQuery } from './store-inbox.server.ts';

export type InboxPage = {
	readonly rows: readonly InboxRow[];
	readonly previous: string | null;
	readonly next: string | null;
	readonly found: number;
};

const pageRows = 30;

/** A page of the inbox by keyset; whose complaints were read is noted. Three statements. */
export async function inboxOf(
	act: Act,
	query: InboxQuery,
	place: { after: string | null; before: string | null },
): Promise<InboxPage> {
	const back = place.before !== null;
	const cursor = place.before ?? place.after;
	const [rows, found] = await Promise.all([
		inboxRows(act.db, query, { cursor, back, rows: pageRows + 1 }),
		countInbox(act.db, query),
	]);
	const more = rows.length > pageRows;
	const shown = rows.slice(0, pageRows);
	if (back) shown.reverse();
	await recordRead(act.db, act, {
		act: 'satisfaction.inboxRead',
		subject: 'people.unit',
		subjectId: query.unitIds.join(','),
		after: { complaints: shown.map(({ id }) => id) },
	});
	const at = (row: InboxRow | undefined) => (row ? cursorOf(row, isByLimit(query)) : null);
	return {
		rows: shown,
		found,
		previous: back ? (more ? at(shown[0]) : null) : place.after === null ? null : at(shown[0]),
		next: back || more ? at(shown.at(-1)) : null,
	};
}

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
