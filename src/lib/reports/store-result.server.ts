import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import { columnOf, SUBJECTS } from './catalogue.ts';
import { asked, cell, groupOf, measured } from './compose.server.ts';
import type { Reader } from './report.ts';
import type { Group, ResultRow, Rows } from './result.ts';
import { ROWS } from './spec.ts';
import type { Spec } from './spec.ts';

/** Rows behind a place, in the order of (a, b): the last page costs what the first does. */
export async function resultRows(
	db: Db,
	reader: Reader,
	spec: Spec,
	{ after, limit }: { after: string | null; limit: number },
): Promise<Rows> {
	const subject = SUBJECTS[spec.subject];
	const columns = spec.columns.flatMap((key) => columnOf(subject, key) ?? []);
	const [, a = null, b = null] = /^(\d{1,16})\.(\d{1,16})$/.exec(after ?? '') ?? [];
	const { rows } = await sql<ResultRow>`
		select ${sql.join([
			...[sql`r.a`, sql`r.b`, sql`r.officer_id as "officerId"`],
			...columns.map((column) => sql`${cell(column)} as ${sql.id(column.key)}`),
		])}
		from ${asked(spec, reader)}
		${a === null ? sql`` : sql`and (r.a, r.b) > (${a}::bigint, ${b}::bigint)`}
		order by r.a, r.b limit ${limit + 1}`.execute(db);
	const shown = rows.slice(0, limit);
	const last = shown.at(-1);
	return { rows: shown, next: rows.length > limit && last ? `${last.a}.${last.b}` : null };
}

/** Groups with their value, the largest first; months in their order. */
export async function resultGroups(
	db: Db,
	reader: Reader,
	spec: Spec,
): Promise<{ groups: Group[]; more: boolean }> {
	const subject = SUBJECTS[spec.subject];
	const column = spec.group === null ? null : columnOf(subject, spec.group);
	if (!column) return { groups: [], more: false };
	const { value, n } = measured(subject, spec.measure);
	const isOrdered = column.kind === 'day' || column.unit === 'year';
	const { rows } = await sql<Group>`
		select ${groupOf(column)} as "group", (${value})::double precision as value,
			(${n})::integer as n, count(distinct r.officer_id)::integer as people, false as hidden
		from ${asked(spec, reader)}
		group by 1 order by ${isOrdered ? sql`1` : sql`2 desc nulls last, 1`}
		limit ${ROWS.groups + 1}`.execute(db);
	return { groups: rows.slice(0, ROWS.groups), more: rows.length > ROWS.groups };
}

/** How many rows there are, counted up to a limit. */
export async function countRows(
	db: Db,
	reader: Reader,
	spec: Spec,
	most: number,
): Promise<{ counted: number; more: boolean }> {
	const { rows } = await sql<{ counted: number }>`
		select count(*) as counted from (
			select from ${asked(spec, reader)} limit ${most + 1}) found`.execute(db);
	const counted = rows[0]?.counted ?? 0;
	return { counted: Math.min(counted, most), more: counted > most };
}
