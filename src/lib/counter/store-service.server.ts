import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import type { PlainPart } from './catalogue/standard.ts';
import type { ServiceStandard } from './service.ts';

/** What lists and the search need of a service: everything but the long texts. */
export type ServiceCard = Pick<
	ServiceStandard,
	'code' | 'name' | 'category' | 'everydayWords' | 'product' | 'promiseText' | 'feeIdr' | 'marks'
> & { readonly id: number };

export type ServiceSheet = Omit<ServiceStandard, 'offeredAt'> &
	Readonly<Record<PlainPart, string>> & {
		readonly id: number;
		readonly standardId: number;
		readonly version: number;
		readonly validFrom: Day;
		/** The office whose own text this is; null for the text of the province. */
		readonly officeId: number | null;
	};

/**
 * What the public is shown on a day: of an office, or of all. Hidden services and those out of season
 * are left out; they are served all the same.
 */
export async function serviceCards(
	db: Db,
	today: Day,
	officeId: number | null = null,
): Promise<ServiceCard[]> {
	const { rows } = await sql<ServiceCard>`
		select service.id, service.code, service.name, service.category,
			service.everyday_words || coalesce(o.aliases, '{}') as "everydayWords", st.product,
			st.promise_text as "promiseText", st.fee_idr as "feeIdr",
			counter.marks_at(st, ${officeId}) as marks
		from counter.service
		cross join lateral counter.standard_on(service.id, ${officeId}, ${today}) st
		left join counter.office_service o
			on o.office_id = ${officeId}::bigint and o.service_id = service.id
		where service.valid_to is null
			and (${officeId}::bigint is null or (o.office_id is not null and not o.hidden and ${inSeason(today)}))
		order by service.code`.execute(db);
	return rows;
}

/** rules-season.ts (isInSeason), asked of the database. */
function inSeason(today: Day) {
	const month = sql`${Number(today.slice(5, 7))}::int`;
	return sql`(o.season_from is null
		or (o.season_from <= o.season_to and ${month} between o.season_from and o.season_to)
		or (o.season_from > o.season_to and (${month} >= o.season_from or ${month} <= o.season_to)))`;
}

type SheetRow = Omit<ServiceSheet, PlainPart> & { text: object };

/** The standard of a service that applies on a day, at an office if one is named; null without one. */
export async function serviceSheet(
	db: Db,
	code: string,
	today: Day,
	officeId: number | null = null,
): Promise<ServiceSheet | null> {
	const { rows } = await sql<SheetRow>`
		select service.id, service.code, service.name, service.category,
			service.everyday_words as "everydayWords", service.competency_code as "competencyCode",
			service.required_level as "requiredLevel", st.id as "standardId", st.number as version,
			st.valid_from as "validFrom", st.office_id as "officeId",
			counter.marks_at(st, ${officeId}) as marks, counter.standard_text(st) - 'marks' as text
		from counter.service
		cross join lateral counter.standard_on(service.id, ${officeId}, ${today}) st
		where service.code = ${code}`.execute(db);
	const [row] = rows;
	if (!row) return null;
	const { text, ...sheet } = row;
	return { ...sheet, ...text } as ServiceSheet;
}
