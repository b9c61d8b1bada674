import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { endOf } from '../../satisfaction/index.ts';
import type { Span } from '../../satisfaction/index.ts';
import type { OfficeSums } from './officeSums.ts';
import type { PublicService } from './publicService.ts';
import { minuteFigure } from './rules-figure.ts';

/** An office in any closed period, for everybody. */
export type PublicOffice = {
	readonly code: string;
	readonly regionCode: string;
	readonly sums: OfficeSums;
};

/** The sums of every office in a closed period. IKM is told by what was published, not from here. */
export async function publicOffices(db: Db, span: Span): Promise<PublicOffice[]> {
	const { rows } = await sql<PublicOffice>`
		select code, region_code as "regionCode", jsonb_build_object(
			'visits', sum(visits), 'servedSeconds', sum(served_seconds), 'servedSpread', sum(served_spread),
			'waitedSeconds', sum(waited_seconds), 'waitedSpread', sum(waited_spread), 'answers', 0,
			'scores', 0, 'scoreSpread', 0, 'complaints', sum(complaints),
			'complaintsInTime', sum(complaints_in_time)) as sums
		from impact.office_month
		join counter.office_card using (office_id)
		where service_group = '' and month >= ${span.from} and month < ${endOf(span)}
		group by code, region_code
		order by code`.execute(db);
	return rows;
}

type Row = Omit<PublicService, 'served' | 'waited'> & {
	readonly visits: number;
	readonly servedSeconds: number;
	readonly servedSpread: number;
	readonly waitedSeconds: number;
	readonly waitedSpread: number;
};

/** Every service with enough visits in a closed period, with what is promised for it. */
export async function publicServices(db: Db, span: Span): Promise<PublicService[]> {
	const { rows } = await sql<Row>`
		select code, name, category, jsonb_build_object('value', p.value, 'unit', p.unit) as promise,
			sum(visits)::float8 as visits, sum(served_seconds)::float8 as "servedSeconds",
			sum(served_spread) as "servedSpread", sum(waited_seconds)::float8 as "waitedSeconds",
			sum(waited_spread) as "waitedSpread"
		from impact.service_month
		join counter.service_card using (service_id)
		left join counter.promise_card p using (service_id)
		where month >= ${span.from} and month < ${endOf(span)}
		group by code, name, category, p.value, p.unit
		having sum(visits) >= 5
		order by category, name`.execute(db);
	return rows.map(({ code, name, category, promise, ...sums }) => ({
		code,
		name,
		category,
		promise: promise?.value == null ? null : promise,
		served: minuteFigure(sums.visits, sums.servedSeconds, sums.servedSpread),
		waited: minuteFigure(sums.visits, sums.waitedSeconds, sums.waitedSpread),
	}));
}
