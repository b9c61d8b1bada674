import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import { columnOf, SUBJECTS } from './catalogue.ts';
import { asked, cell, groupOf, measured } from './compose.server.ts';
import type { Reader } from './report.ts';
import type { Group, ResultRow, Rows, Total, Value } from './result.ts';
import { ROWS } from './spec.ts';
import type { Spec } from './spec.ts';

/** The rows that are asked for, behind a place, in the order of (a, b). */
function rowsBehind(reader: Reader, spec: Spec, { after, limit }: Piece): RawBuilder<ResultRow> {
	const subject = SUBJECTS[spec.subject];
	const columns = spec.columns.flatMap((key) => columnOf(subject, key) ?? []);
	const [, a = null, b = null] = /^(\d{1,16})\.(\d{1,16})$/.exec(after ?? '') ?? [];
	return sql<ResultRow>`
		select ${sql.join([
			...[sql`r.a`, sql`r.b`, sql`r.officer_id as "officerId"`],
			...columns.map((column) => sql`${cell(column)} as ${sql.id(column.key)}`),
		])}
		from ${asked(spec, reader)}
		${a === null ? sql`` : sql`and (r.a, r.b) > (${a}::bigint, ${b}::bigint)`}
		order by r.a, r.b limit ${limit + 1}`;
}

type Piece = { readonly after: string | null; readonly limit: number };

function pageOf(rows: readonly ResultRow[], limit: number): Rows {
	const shown = rows.slice(0, limit);
	const last = shown.at(-1);
	return { rows: shown, next: rows.length > limit && last ? `${last.a}.${last.b}` : null };
}

/** Rows behind a place: the last page costs what the first does. */
export async function resultRows(db: Db, reader: Reader, spec: Spec, piece: Piece): Promise<Rows> {
	const { rows } = await rowsBehind(reader, spec, piece).execute(db);
	return pageOf(rows, piece.limit);
}

/** The same, and how many rows there are, counted up to a limit; one statement. */
export async function countedRows(
	db: Db,
	reader: Reader,
	spec: Spec,
	{ most, ...piece }: Piece & { readonly most: number },
): Promise<{ result: Rows; total: Total }> {
	const { rows } = await sql<Readonly<Record<string, Value>> & { all: number }>`
		select r.*, total."all" from (
			select count(*)::integer as "all" from (
				select from ${asked(spec, reader)} limit ${most + 1}) found) total
		left join lateral (${rowsBehind(reader, spec, piece)}) r on true
		order by r.a, r.b`.execute(db);
	const all = rows[0]?.all ?? 0;
	const found = rows.filter(({ a }) => a !== null).map(({ all: _, ...row }) => row) as ResultRow[];
	return {
		result: pageOf(found, piece.limit),
		total: { counted: Math.min(all, most), more: all > most },
	};
}

/** Groups with their value, the largest first; months in their order. Counts the rows of all of them. */
export async function resultGroups(
	db: Db,
	reader: Reader,
	spec: Spec,
): Promise<{ groups: Group[]; more: boolean; rows: number }> {
	const subject = SUBJECTS[spec.subject];
	const column = spec.group === null ? null : columnOf(subject, spec.group);
	if (!column) return { groups: [], more: false, rows: 0 };
	const { value, n } = measured(subject, spec.measure);
	const isOrdered = column.kind === 'day' || column.unit === 'year';
	const { rows } = await sql<Group & { all: number }>`
		select ${groupOf(column)} as "group", (${value})::double precision as value,
			(${n})::integer as n, count(distinct r.officer_id)::integer as people, false as hidden,
			(sum(count(*)) over ())::integer as "all"
		from ${asked(spec, reader)}
		group by 1 order by ${isOrdered ? sql`1` : sql`2 desc nulls last, 1`}
		limit ${ROWS.groups + 1}`.execute(db);
	return {
		groups: rows.slice(0, ROWS.groups).map(({ all: _, ...group }) => group),
		more: rows.length > ROWS.groups,
		rows: rows[0]?.all ?? 0,
	};
}
