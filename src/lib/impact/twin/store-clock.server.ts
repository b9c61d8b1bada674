import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { ClockRow, OfferedService, OfficeFacts, PresenceRow } from './clock.ts';

/** Until an office has promised another wait, as the counter assumes it. */
const usualWaitMinutes = 30;

export type FactSpan = { readonly officeId: number; readonly from: Day; readonly until: Day };

/**
 * What the clock of an office knows of the days `[from, until)`, by the published views: four
 * statements. Officers leave the database under a number that means nothing outside this reading.
 */
export async function factsOf(db: Db, span: FactSpan): Promise<OfficeFacts | null> {
	const office = await officeFacts(db, span);
	if (!office) return null;
	const seed = randomInt(2 ** 47);
	const [services, visits, presence] = await Promise.all([
		servicesOf(db, span.officeId),
		visitsOf(db, span, seed),
		presenceOf(db, span, seed),
	]);
	const { opens, closes, promiseMinutes, kept, missed } = office;
	return { opens, closes, promiseMinutes, services, visits, presence, bookings: { kept, missed } };
}

const keyOf = (seed: number) => sql`hashint8extended(officer_id, ${seed}) & 4503599627370495`;

async function officeFacts(db: Db, { officeId, from, until }: FactSpan) {
	const { rows } = await sql<{
		opens: number;
		closes: number;
		promiseMinutes: number;
		kept: number;
		missed: number;
	}>`
		select extract(epoch from o.opens)::integer as opens, extract(epoch from o.closes)::integer as closes,
			coalesce((select minutes from counter.promised_wait p
				where p.office_id = o.office_id and p.from_day < ${until}
				order by p.from_day desc limit 1), ${usualWaitMinutes})::integer as "promiseMinutes",
			coalesce(sum(b.kept), 0)::integer as kept, coalesce(sum(b.missed), 0)::integer as missed
		from counter.office_hours o
		left join counter.booking_day_end b on b.office_id = o.office_id
			and b.day >= ${from} and b.day < ${until}
		where o.office_id = ${officeId}
		group by o.office_id, o.opens, o.closes`.execute(db);
	return rows[0] ?? null;
}

async function servicesOf(db: Db, officeId: number): Promise<OfferedService[]> {
	const { rows } = await sql<OfferedService>`
		select s.service_id as "serviceId", s.code, s.name, s.category,
			s.competency_code as "competencyCode", s.required_level as "requiredLevel"
		from counter.office_offer o join counter.service_card s on s.service_id = o.service_id
		where o.office_id = ${officeId} order by s.service_id`.execute(db);
	return rows;
}

async function visitsOf(
	db: Db,
	{ officeId, from, until }: FactSpan,
	seed: number,
): Promise<ClockRow[]> {
	const { rows } = await sql<ClockRow>`
		select day, service_id as "serviceId", prefix, part, priority, booked, outcome, disputed,
			${keyOf(seed)} as officer, taken, called, started, ended, held
		from counter.visit_clock
		where office_id = ${officeId} and day >= ${from} and day < ${until}
		order by day, taken`.execute(db);
	return rows;
}

async function presenceOf(
	db: Db,
	{ officeId, from, until }: FactSpan,
	seed: number,
): Promise<PresenceRow[]> {
	const { rows } = await sql<PresenceRow>`
		select day, ${keyOf(seed)} as officer,
			sat_from as "from", sat_to as "to", away, (
				select coalesce(jsonb_object_agg(k.competency_code, k.level), '{}')
				from counter.proven_card k where k.officer_id = p.officer_id and k.level > 0
					and (k.valid_until is null or k.valid_until > p.day)) as levels
		from counter.desk_presence p
		where office_id = ${officeId} and day >= ${from} and day < ${until}
			and from_at >= ${from}::date - 1 and from_at < ${until}::date + 1
		order by day, sat_from`.execute(db);
	return rows;
}
