import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Db, Tx } from '../../platform/database.server.ts';
import { summed, sumNames } from './columns.server.ts';
import type { Cell, Joint } from './rules-shown.ts';
import { endOf } from './span.ts';
import type { Span, SpanKind } from './span.ts';

/** The first month with answers, and the last that is closed. */
export async function closingState(db: Db): Promise<{ first: Day | null; last: Day | null }> {
	const { rows } = await sql<{ first: Day | null; last: Day | null }>`
		select (select min(month) from satisfaction.month_sum) as first,
			(select max(from_month) from satisfaction.closing where span = 'month') as last`.execute(db);
	return rows[0] ?? { first: null, last: null };
}

/** Notes that a period is closed; false when it was already. */
export async function noteClosing(tx: Tx, span: Span, at: Date, rule: string): Promise<boolean> {
	const { rows } = await sql<{ span: string }>`
		insert into satisfaction.closing (span, from_month, closed_at, rule)
		values (${span.kind}, ${span.from}, ${at}, ${rule})
		on conflict do nothing returning span`.execute(tx);
	return rows.length > 0;
}

export type OfficeJoints = { officeId: number; joints: Joint[]; shown: ShownRow[] };
type ShownRow = { kind: SpanKind; from: Day; dimension: Cell['dimension']; key: number };

/** Of each office in a period: its answers by month, service and hour, and what is shown already. */
export async function jointsIn(tx: Tx, span: Span): Promise<OfficeJoints[]> {
	const { rows } = await sql<OfficeJoints>`
		select office_id as "officeId",
			jsonb_agg(jsonb_build_object('month', month, 'serviceId', service_id, 'hour', hour,
				'answers', answers) order by month, service_id, hour) as joints,
			(select coalesce(jsonb_agg(jsonb_build_object('kind', span, 'from', from_month,
				'dimension', dimension, 'key', key)), '[]')
				from satisfaction.figure f
				where f.office_id = j.office_id
					and f.from_month >= ${span.from} and f.from_month < ${endOf(span)}) as shown
		from satisfaction.month_joint j
		where month >= ${span.from} and month < ${endOf(span)}
		group by office_id order by office_id`.execute(tx);
	return rows;
}

export type Chosen = { office_id: number; dimension: string; key: number };

/** Writes the chosen figures of a period from the sums of its months. */
export async function addFigures(tx: Tx, span: Span, chosen: readonly Chosen[]): Promise<void> {
	await sql`
		insert into satisfaction.figure
			(span, from_month, dimension, office_id, key, visits, ${sumNames()})
		select ${span.kind}, ${span.from}::date, s.dimension, s.office_id, s.key,
			(select sum(v.visits) from counter.office_service_month v
				where v.office_id = s.office_id and v.month >= ${span.from} and v.month < ${endOf(span)}
					and s.dimension <> 'hour' and (s.dimension = 'office' or v.service_id = s.key)),
			${summed('s')}
		from jsonb_to_recordset(${JSON.stringify(chosen)}::jsonb)
			as c (office_id bigint, dimension text, key bigint)
		join satisfaction.month_sum s using (office_id, dimension, key)
		where s.month >= ${span.from} and s.month < ${endOf(span)}
		group by s.dimension, s.office_id, s.key`.execute(tx);
}
