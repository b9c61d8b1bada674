import { sql } from 'kysely';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Priority } from '../visit.ts';
import type { BookingEnd } from './booking.ts';
import type { BookingWindow } from './slot.ts';

/** Four weeks, as for the pace of an office. */
const lookedBackDays = 28;

export type BookedVisit = {
	id: number;
	code: string;
	startsAt: Date;
	serviceName: string;
	priority: Priority | null;
	endedAs: BookingEnd | null;
	endedAt: Date | null;
};

/** The appointments of an office on a day, in order of time, without those never confirmed. */
export async function bookingsOn(db: Db, officeId: number, day: Day): Promise<BookedVisit[]> {
	const { rows } = await sql<BookedVisit>`
		select b.id, b.code, b.starts_at as "startsAt", s.name as "serviceName", b.priority,
			b.ended_as as "endedAs", b.ended_at as "endedAt"
		from counter.booking b join counter.service s on s.id = b.service_id
		where b.office_id = ${officeId} and b.day = ${day} and b.confirmed_at is not null
			and b.ended_as is distinct from 'moved'
		order by b.starts_at, b.id`.execute(db);
	return rows;
}

export type BookingOverview = {
	windows: (BookingWindow & { id: number; weekday: number })[];
	services: {
		id: number;
		name: string;
		minutes: number | null;
		served: number | null;
		visits: number;
	}[];
	closures: { day: Day; reason: string }[];
	/** How many are booked on each of the next days. */
	booked: { day: Day; count: number }[];
	kept: number;
	missed: number;
};

/** Everything that a head sets about appointments, and how they were kept; one statement. */
export async function bookingOverview(
	db: Db,
	officeId: number,
	today: Day,
): Promise<BookingOverview> {
	const since = addDays(today, -lookedBackDays);
	const { rows } = await sql<BookingOverview>`
		select
			(select coalesce(jsonb_agg(jsonb_build_object('id', id, 'weekday', weekday,
				'opens', to_char(opens, 'HH24:MI'), 'closes', to_char(closes, 'HH24:MI'),
				'stepMinutes', step_minutes, 'places', places) order by weekday, opens), '[]')
				from counter.booking_window where office_id = ${officeId}
					and (to_day is null or to_day > ${today})) as windows,
			(select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'minutes', b.minutes,
				'served', pace.minutes, 'visits', coalesce(pace.visits, 0)) order by s.code), '[]')
				from counter.office_service o
				join counter.service s on s.id = o.service_id
				left join counter.booking_service b
					on b.office_id = o.office_id and b.service_id = o.service_id
				left join (
					select service_id, sum(visits) as visits,
						round(sum(served_seconds) / 60.0 / nullif(sum(visits), 0), 1)::double precision as minutes
					from counter.officer_day where office_id = ${officeId} and day >= ${since}
					group by service_id) pace on pace.service_id = s.id
				where o.office_id = ${officeId}) as services,
			(select coalesce(jsonb_agg(jsonb_build_object('day', day, 'reason', reason) order by day), '[]')
				from counter.booking_closure
				where office_id = ${officeId} and day >= ${today} and lifted_at is null) as closures,
			(select coalesce(jsonb_agg(own order by day), '[]') from (
				select day, count(*)::integer as count from counter.booking
				where office_id = ${officeId} and day >= ${today} and confirmed_at is not null
					and (ended_as is null or ended_as = 'kept')
				group by day) own) as booked,
			past.kept, past.missed
		from (select count(*) filter (where ended_as = 'kept')::integer as kept,
				count(*) filter (where ended_as = 'missed')::integer as missed
			from counter.booking
			where office_id = ${officeId} and day >= ${since} and day <= ${today}) past`.execute(db);
	const [found] = rows;
	if (!found) throw new Error('a query without a table gives one row');
	return found;
}
