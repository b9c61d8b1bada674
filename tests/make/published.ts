import type { Client } from 'pg';
import type { Cell, Joint } from '../../src/lib/satisfaction/ikm/rules-shown.ts';
import type { SpanKind } from '../../src/lib/satisfaction/index.ts';
import type { Day } from '../../src/lib/time/index.ts';

/** Of an office and year: the answers as they came in, and every figure that anybody may see. */
export type OfficeYear = { officeId: number; joints: Joint[]; cells: Cell[] };

type Row = { office: string; year: string; joints: Joint[]; cells: Stored[] };
type Stored = { kind: SpanKind; from: Day; dimension: Cell['dimension']; key: number };

/** Counted from the answers themselves, not from the sums that the product keeps. */
export async function officeYears(owner: Client): Promise<OfficeYear[]> {
	const { rows } = await owner.query<Row>(
		`with joint as (
			select office_id, date_trunc('year', counted_on) as year,
				date_trunc('month', counted_on)::date as month, service_id, coalesce(hour, -1) as hour,
				count(*) as answers
			from satisfaction.answer group by 1, 2, 3, 4, 5
		)
		select office_id as office, year::text,
			jsonb_agg(jsonb_build_object('month', month, 'serviceId', service_id, 'hour', hour,
				'answers', answers)) as joints,
			(select coalesce(jsonb_agg(jsonb_build_object('kind', f.span, 'from', f.from_month,
				'dimension', f.dimension, 'key', f.key)), '[]')
				from satisfaction.figure f where f.office_id = j.office_id
					and date_trunc('year', f.from_month::timestamptz) = j.year) as cells
		from joint j group by office_id, year order by 1, 2`,
	);
	return rows.map(({ office, joints, cells }) => ({
		officeId: Number(office),
		joints,
		cells: cells.map(({ kind, from, ...cell }) => ({ span: { kind, from }, ...cell })),
	}));
}
