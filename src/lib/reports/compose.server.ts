import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { columnOf, SUBJECTS } from './catalogue.ts';
import type { Subject } from './catalogue.ts';
import type { Column } from './column.ts';
import type { Reader } from './report.ts';
import type { Filter, Measure, Spec } from './spec.ts';

/** The column of the view; only names of the catalogue come here. */
export const cell = (column: Column) => sql.ref(`r.${column.key}`);

/** From and where of a report: its filters, and always the branches of whoever reads. */
export function asked(spec: Spec, { branches }: Reader): RawBuilder<unknown> {
	const subject = SUBJECTS[spec.subject];
	const own = subject.personal
		? sql`r.unit_id in (select unit_id from people.branch_unit
			where branch_id = any(${[...branches]}::bigint[]))`
		: sql`true`;
	const tests = spec.filters.flatMap((filter) => testOf(subject, filter) ?? []);
	return sql`${sql.table(`reports.${subject.view}`)} r
		where ${sql.join([own, ...tests], sql` and `)}`;
}

function testOf(
	subject: Subject,
	{ column: key, test, value }: Filter,
): RawBuilder<unknown> | null {
	const column = columnOf(subject, key);
	if (!column) return null;
	if (column.kind === 'text' || column.kind === 'choice')
		return test === 'holds'
			? sql`${cell(column)} ilike ${`%${value.replace(/[\\%_]/g, '\\$&')}%`}`
			: sql`lower(${cell(column)}) = lower(${value})`;
	const given = column.kind === 'day' ? sql`${value}::date` : sql`${value}::double precision`;
	if (test === 'from') return sql`${cell(column)} >= ${given}`;
	return test === 'until' ? sql`${cell(column)} <= ${given}` : sql`${cell(column)} = ${given}`;
}

/** What rows are put together by: a day by its month, anything else as it reads. */
export const groupOf = (column: Column): RawBuilder<unknown> =>
	column.kind === 'day' ? sql`to_char(${cell(column)}, 'YYYY-MM')` : sql`${cell(column)}::text`;

/** The value of a group, and how many rows it is made of. */
export function measured(subject: Subject, { by, column: key }: Measure) {
	const column = key === null ? null : columnOf(subject, key);
	if (by === 'people') return { value: sql`count(distinct r.officer_id)`, n: sql`count(*)` };
	if (!column) return { value: sql`count(*)`, n: sql`count(*)` };
	const value = by === 'sum' ? sql`sum(${cell(column)})` : sql`avg(${cell(column)})`;
	return { value, n: sql`count(${cell(column)})` };
}
