import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { holdsText } from '../store-office.server.ts';
import { minuteOf } from './rules-slots.ts';
import type { BookingWindow, DayPlan } from './slot.ts';

type PlanRow = {
	minutes: number | null;
	goneFrom: Day | null;
	goneNote: string | null;
	windows: (BookingWindow & { weekday: number; from: Day; to: Day | null })[];
	closures: { day: Day; reason: string }[];
	taken: { day: Day; from: string; to: string; place: number }[];
};

const nothing: PlanRow = {
	minutes: null,
	goneFrom: null,
	goneNote: null,
	windows: [],
	closures: [],
	taken: [],
};

/** The plan of an office for one service; `minutes` is null where it cannot be booked. */
export type ServicePlan = { readonly minutes: number | null; readonly days: readonly DayPlan[] };

/**
 * Times, closures and places taken on some days, in one statement. A draft whose time has run out
 * takes no place here; the verb that needs the place ends it.
 */
export async function planFor(
	db: Db,
	asked: { officeId: number; serviceId: number; days: readonly Day[]; now: Date },
): Promise<ServicePlan> {
	const { officeId, serviceId, now } = asked;
	const days = [...asked.days];
	const { rows } = await sql<PlanRow>`
		select
			(select minutes from counter.booking_service
				where office_id = ${officeId} and service_id = ${serviceId}) as minutes,
			(select closed_from from counter.office where id = ${officeId}) as "goneFrom",
			(select closed_note from counter.office where id = ${officeId}) as "goneNote",
			(select coalesce(jsonb_agg(jsonb_build_object('weekday', weekday, 'from', from_day, 'to', to_day,
				'opens', to_char(opens, 'HH24:MI'), 'closes', to_char(closes, 'HH24:MI'),
				'stepMinutes', step_minutes, 'places', places) order by opens), '[]')
				from counter.booking_window where office_id = ${officeId}
					and (to_day is null or to_day > ${days[0] ?? null}::date)) as windows,
			(select coalesce(jsonb_agg(jsonb_build_object('day', day, 'reason', reason)), '[]')
				from counter.booking_closure
				where office_id = ${officeId} and day = any(${days}::date[]) and lifted_at is null) as closures,
			(select coalesce(jsonb_agg(jsonb_build_object('day', day, 'place', place,
				'from', to_char(starts_at at time zone 'Asia/Jakarta', 'HH24:MI'),
				'to', to_char(ends_at at time zone 'Asia/Jakarta', 'HH24:MI'))), '[]')
				from counter.booking
				where office_id = ${officeId} and day = any(${days}::date[])
					and (ended_as is null or ended_as in ('kept', 'missed'))
					and (confirmed_at is not null or held_until > ${now})) as taken`.execute(db);
	const row = rows[0] ?? nothing;
	return { minutes: row.minutes, days: asked.days.map((date) => dayPlan(row, date)) };
}

function dayPlan(row: PlanRow, date: Day): DayPlan {
	const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
	return {
		day: date,
		windows: row.windows.filter(
			(one) => one.weekday === weekday && one.from <= date && (one.to === null || date < one.to),
		),
		closed:
			row.goneFrom !== null && row.goneFrom <= date
				? row.goneNote
				: (row.closures.find((closure) => closure.day === date)?.reason ?? null),
		taken: row.taken
			.filter((one) => one.day === date)
			.map(({ from, to, place }) => ({ from: minuteOf(from), to: minuteOf(to), place })),
	};
}

/** Offices that take appointments for a service, by name, name of before or address. */
export async function bookableOffices(
	db: Db,
	asked: { text: string; serviceCode: string; today: Day; limit: number },
): Promise<{ code: string; name: string; address: string }[]> {
	const { rows } = await sql<{ code: string; name: string; address: string }>`
		select office.code, office.name, office.address
		from counter.booking_service b
		join counter.service s on s.id = b.service_id and s.code = ${asked.serviceCode}
		join counter.office on office.id = b.office_id
		where ${holdsText(asked.text)}
			and (office.closed_from is null or office.closed_from > ${asked.today}) and exists (
			select from counter.booking_window w
			where w.office_id = office.id and (w.to_day is null or w.to_day > ${asked.today}))
		order by office.level = 'kelurahan' desc, office.name
		limit ${asked.limit}`.execute(db);
	return rows;
}
