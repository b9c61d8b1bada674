import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Act } from '../platform/act.server.ts';
import { recordRead } from '../platform/audit.server.ts';
import type { Db, Tx } from '../platform/database.server.ts';
import type { DB } from '../platform/tables.ts';
import { SUBJECTS } from './catalogue.ts';
import type { Reader } from './report.ts';
import type { Groups, ResultRow, Rows, Total } from './result.ts';
import { veiled } from './rules-hidden.ts';
import { ROWS } from './spec.ts';
import type { Spec } from './spec.ts';
import { countedRows, resultGroups, resultRows } from './store-result.server.ts';

/** A page waits no longer than this for a report; then the reader narrows it. */
const PATIENCE_MS = 8_000;
const MOST_COUNTED = 1_000;

export type Found = {
	readonly result: Rows | null;
	readonly groups: Groups | null;
	readonly total: Total;
};
export type Run =
	({ readonly ok: true } & Found) | { readonly ok: false; readonly reason: 'tooSlow' };

type Wish = { spec: Spec; after: string | null; limit: number; reportId: number | null };

/** What a report says to this reader now, and that he looked; three statements. */
export async function runReport(act: Act, reader: Reader, wish: Wish): Promise<Run> {
	const { spec, after, limit } = wish;
	try {
		const found = await patiently(act.db, async (tx): Promise<Found> => {
			if (spec.group === null) {
				const piece = { after, limit, most: MOST_COUNTED };
				return { ...(await countedRows(tx, reader, spec, piece)), groups: null };
			}
			const { groups, more, rows } = await resultGroups(tx, reader, spec);
			return {
				result: null,
				groups: { groups: veiled(SUBJECTS[spec.subject], groups), more },
				total: { counted: rows, more: false },
			};
		});
		await noteRead(act, wish, found.result?.rows ?? []);
		return { ok: true, ...found };
	} catch (fault) {
		if ((fault as { code?: string }).code === '57014') return { ok: false, reason: 'tooSlow' };
		throw fault;
	}
}

function patiently<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
	return (db as Kysely<DB>).transaction().execute(async (tx) => {
		await sql`select set_config('statement_timeout', ${String(PATIENCE_MS)}, true)`.execute(tx);
		return work(tx);
	});
}

async function noteRead(act: Act, { spec, reportId }: Wish, rows: readonly ResultRow[]) {
	if (!SUBJECTS[spec.subject].personal) return;
	await recordRead(act.db, act, {
		act: 'reports.read',
		subject: 'reports.report',
		subjectId: reportId ?? 'draft',
		after: { spec, officers: rows.map((row) => row.officerId) },
	});
}

const AT_ONCE = 2_000;

/** Every row, read piece by piece, up to a limit. */
export async function* everyRow(
	db: Db,
	reader: Reader,
	spec: Spec,
	most: number = ROWS.file,
): AsyncGenerator<ResultRow> {
	let after: string | null = null;
	for (let left = most; left > 0; left -= AT_ONCE) {
		const page: Rows = await resultRows(db, reader, spec, {
			after,
			limit: Math.min(left, AT_ONCE),
		});
		yield* page.rows;
		if (page.next === null) return;
		after = page.next;
	}
}
