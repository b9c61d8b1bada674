import type { Act } from '../../platform/act.server.ts';
import { recordRead } from '../../platform/audit.server.ts';
import { cursorOf, isByLimit } from './rules-inbox.ts';
import type { InboxRow } from './inbox.ts';
import { countInbox, inboxRows } from './store-inbox.server.ts';
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
