import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { RegisterEntry, RegisterPage } from './entry.ts';
import type { RegisterQuery } from './query.ts';
import { chosen, holders, ordered } from './selection.server.ts';

/** Where a page of the register begins: after an officer, before one, or at the start. */
export type RegisterPlace = { readonly after: number | null; readonly before: number | null };

const pageRows = 30;
const exportRows = 2_000;
const most = 1_000;

/**
 * A page of at most 30 officers, by keyset: the last page of 70,000 officers costs what the first does.
 *
 * registerPage(db, query, { after: null, before: null }) → { entries: [30], previous: null, next: '812' }
 */
export async function registerPage(
	db: Db,
	query: RegisterQuery,
	place: RegisterPlace,
): Promise<RegisterPage> {
	const back = place.before !== null;
	const found = await entries(db, back ? turned(query) : query, {
		after: place.before ?? place.after,
		rows: pageRows + 1,
	});
	const more = found.length > pageRows;
	const shown = found.slice(0, pageRows);
	if (back) shown.reverse();
	const first = String(shown[0]?.id ?? '') || null;
	const last = String(shown.at(-1)?.id ?? '') || null;
	return {
		entries: shown,
		previous: back ? (more ? first : null) : place.after === null ? null : first,
		next: back || more ? last : null,
	};
}

function turned(query: RegisterQuery): RegisterQuery {
	return { ...query, direction: query.direction === 'asc' ? 'desc' : 'asc' };
}

/** How many officers the filter finds, counted up to a thousand: `more` says that there are others. */
export async function countRegister(
	db: Db,
	query: RegisterQuery,
): Promise<{ counted: number; more: boolean }> {
	const { rows } = await sql<{ counted: number }>`
		select count(*) as counted from (
			select from ${holders} where ${chosen(query)} limit ${most + 1}
		) found
	`.execute(db);
	const counted = rows[0]?.counted ?? 0;
	return { counted: Math.min(counted, most), more: counted > most };
}

/** Every officer of the filter in its order, read piece by piece, so that an export needs no memory. */
export async function* everyEntry(db: Db, query: RegisterQuery): AsyncGenerator<RegisterEntry> {
	for (let after: number | null = null; ;) {
		const found: RegisterEntry[] = await entries(db, query, { after, rows: exportRows });
		yield* found;
		if (found.length < exportRows) return;
		after = found.at(-1)?.id ?? null;
	}
}

async function entries(
	db: Db,
	query: RegisterQuery,
	{ after, rows }: { after: number | null; rows: number },
): Promise<RegisterEntry[]> {
	const { beyond, order } = ordered(query, after);
	const found = await sql<RegisterEntry>`
		select officer.id, officer.nip, officer.name, officer.title_before as "titleBefore",
			officer.title_after as "titleAfter", officer.kind, officer.grade,
			post.name as "postName", post.family as "postFamily",
			held.leads_unit as "leadsUnit", unit.name as "unitName", parent.name as "parentName",
			held.from_day as since
		from ${holders}
		join people.unit on unit.id = held.unit_id
		left join people.unit parent on parent.id = unit.parent_id
		where ${chosen(query)} and ${beyond}
		order by ${order}
		limit ${rows}
	`.execute(db);
	return found.rows;
}
