import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { elements } from '../element.ts';
import { summed, sumNames, sumsIn } from './columns.server.ts';
import type { SumRow } from './columns.server.ts';
import type { Dimension } from './rules-shown.ts';
import type { Span, SpanKind } from './span.ts';
import type { Sums } from './sums.ts';

export type Figure = { readonly visits: number | null; readonly sums: Sums };
export type OfficeFigure = Figure & {
	readonly officeId: number;
	readonly code: string;
	readonly name: string;
	readonly level: string;
	readonly regionCode: string;
};
export type PartFigure = Figure & { readonly key: number; readonly name: string | null };
export type SpanFigure = Figure & { readonly kind: SpanKind; readonly from: Day };

type Row<T> = Omit<T, 'sums'> & SumRow;
function figureOf<T>(row: Row<T>): T & Figure {
	return { ...(row as unknown as T & Figure), sums: sumsIn(row) };
}

/** Every office of a period; one whose figure is not shown has no sums. */
export async function officeFigures(
	db: Db,
	span: Span,
): Promise<(Omit<OfficeFigure, 'sums'> & { sums: Sums | null })[]> {
	const { rows } = await sql<Row<OfficeFigure>>`
		select o.office_id as "officeId", o.code, o.name, o.level, o.region_code as "regionCode",
			f.visits, ${sumNames('f')}
		from counter.office_card o
		left join satisfaction.figure f on f.office_id = o.office_id and f.span = ${span.kind}
			and f.from_month = ${span.from} and f.dimension = 'office'
		order by o.name`.execute(db);
	return rows.map((row) => {
		const figure = figureOf<OfficeFigure>(row);
		return { ...figure, sums: row.answers === null ? null : figure.sums };
	});
}

/** All figures of an office in a period, and its totals of the other periods of that kind. */
export async function figuresOfOffice(
	db: Db,
	officeId: number,
	span: Span,
): Promise<(PartFigure & SpanFigure & { dimension: Dimension })[]> {
	const { rows } = await sql<Row<PartFigure & SpanFigure & { dimension: Dimension }>>`
		select f.span as kind, f.from_month as "from", f.dimension, f.key, s.name, f.visits,
			${sumNames('f')}
		from satisfaction.figure f
		left join counter.service_card s on f.dimension = 'service' and s.service_id = f.key
		where f.office_id = ${officeId} and f.span = ${span.kind}
			and (f.from_month = ${span.from} or f.dimension = 'office')
		order by f.from_month, f.key`.execute(db);
	return rows.map((row) => figureOf<PartFigure & SpanFigure & { dimension: Dimension }>(row));
}

/** The same of a city or of the province: what its offices show, added up. */
export async function partsOfRegion(
	db: Db,
	region: string,
	span: Span,
): Promise<(PartFigure & { dimension: Dimension; offices: number })[]> {
	const { rows } = await sql<Row<PartFigure & { dimension: Dimension; offices: number }>>`
		select f.dimension, f.key, s.name, count(*)::integer as offices, sum(f.visits) as visits, ${summed('f')}
		from satisfaction.figure f
		join counter.office_card o on o.office_id = f.office_id
		left join counter.service_card s on f.dimension = 'service' and s.service_id = f.key
		where f.span = ${span.kind} and f.from_month = ${span.from} and f.dimension <> 'office'
			and o.region_code like ${`${region}%`}
		group by f.dimension, f.key, s.name
		order by f.dimension, f.key`.execute(db);
	return rows.map((row) => figureOf<PartFigure & { dimension: Dimension; offices: number }>(row));
}

/** Answers and all their scores of every office in every period of a kind, oldest first. */
export async function totalsByPeriod(
	db: Db,
	kind: SpanKind,
	from: Day,
): Promise<{ from: Day; indices: { answers: number; scores: number }[] }[]> {
	const scores = sql.join(
		elements.map((element) => sql.ref(element)),
		sql` + `,
	);
	const { rows } = await sql<{ from: Day; indices: { answers: number; scores: number }[] }>`
		select from_month as "from",
			jsonb_agg(jsonb_build_object('answers', answers, 'scores', ${scores})) as indices
		from satisfaction.figure
		where span = ${kind} and dimension = 'office' and from_month >= ${from}
		group by from_month order by from_month`.execute(db);
	return rows;
}
