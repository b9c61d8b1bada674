import type pg from 'pg';
import type { Day } from '../time/index.ts';
import { addDays } from '../time/index.ts';

/** Chance from the number of a row, in [0, 1): the same rows at each load. */
const luck = (number: string) => `((hashint8((${number})::bigint) & 1023) / 1024.0)`;
const code = (number: string) => `(100000 + (hashint8((${number})::bigint) & 524287))::text`;
const token = (words: string) =>
	`translate(encode(substring(sha256(convert_to(${words}, 'UTF8')) for 16), 'base64'), '+/=', '-_')`;

/** Stores when offices take appointments, those of the last weeks with their end, and those to come. */
export async function loadBookings(pool: pg.Pool, today: Day, now: Date): Promise<void> {
	await pool.query(windows, [addDays(today, -60)]);
	await pool.query(services);
	await pool.query(kept, [addDays(today, -28), today]);
	await pool.query(keptDays, [addDays(today, -28), today]);
	await pool.query(keptAnswers, [addDays(today, -28), today]);
	await pool.query(missed, [today]);
	await pool.query(soon, [today, now]);
	await pool.query(booked, [today, addDays(today, 13), now]);
}

const windows = `
	insert into counter.booking_window (office_id, weekday, opens, closes, step_minutes, places, from_day)
	select o.id, weekday, half.opens, half.closes, 15,
		case o.level when 'kelurahan' then 1 when 'kecamatan' then 2 else 3 end, $1
	from counter.office o, generate_series(1, 5) as weekday,
		(values ('08:00'::time, '11:30'::time), ('13:00', '15:00')) as half (opens, closes)`;

const services = `
	insert into counter.booking_service (office_id, service_id, minutes)
	select o.office_id, o.service_id, case when s.category = 'Perizinan' then 30 else 15 end
	from counter.office_service o join counter.service s on s.id = o.service_id`;

/**
 * Some citizens of the last weeks had an appointment for the quarter of an hour after they came. At
 * night nobody had, and whoever still waits came without.
 */
const kept = `
	with came as (
		select id, token, office_id, service_id, day, priority, taken_at,
			date_bin('15 minutes', taken_at + interval '15 minutes', '2000-01-01Z') as starts_at
		from counter.visit
		where day between $1 and $2 and channel = 'phone' and called_at is not null and ${luck('id + 5')} < 0.2
	), placed as (
		select *, row_number() over (partition by office_id, starts_at order by id) as place
		from came where day = (starts_at at time zone 'Asia/Jakarta')::date
			and (starts_at at time zone 'Asia/Jakarta')::time between '07:30' and '15:00'
	), visited as (
		update counter.visit v
		set channel = 'booking', booked_for = p.starts_at,
			rank_at = least(v.taken_at, p.starts_at - interval '30 minutes')
		from placed p where p.id = v.id
		returning v.id
	)
	insert into counter.booking (token, code, office_id, service_id, day, starts_at, ends_at, place,
		priority, drafted_at, held_until, confirmed_at, ended_at, ended_as, visit_id)
	select p.token, ${code('p.id')}, office_id, service_id, day, starts_at,
		starts_at + interval '15 minutes', place, priority, taken_at - interval '2 days',
		taken_at - interval '2 days' + interval '10 minutes', taken_at - interval '2 days' + interval '4 minutes',
		taken_at, 'kept', p.id
	from placed p join visited on visited.id = p.id`;

/** The sums beside their visits: who had an appointment did not come by phone. */
const keptDays = `
	update counter.officer_day d
	set by_phone = d.by_phone - k.booked, by_booking = d.by_booking + k.booked
	from (
		select officer_id, service_id, office_id, day, count(*)::integer as booked
		from counter.visit
		where day between $1 and $2 and channel = 'booking' and outcome = 'served'
		group by officer_id, service_id, office_id, day
	) k
	where (d.officer_id, d.service_id, d.office_id, d.day)
		= (k.officer_id, k.service_id, k.office_id, k.day)`;

const keptAnswers = `
	update satisfaction.officer_week w
	set by_phone = w.by_phone - k.booked, by_booking = w.by_booking + k.booked
	from (
		select v.officer_id, v.service_id, v.office_id, date_trunc('week', v.day)::date as week,
			count(*)::integer as booked
		from counter.visit v join satisfaction.invitation i on i.visit_id = v.id
		where v.day between $1 and $2 and v.channel = 'booking' and i.used_on is not null
		group by v.officer_id, v.service_id, v.office_id, date_trunc('week', v.day)::date
	) k
	where (w.officer_id, w.service_id, w.office_id, w.week)
		= (k.officer_id, k.service_id, k.office_id, k.week)`;

const slots = `
	select w.office_id, w.places, at_day::date as day, starts_at, place,
		extract(epoch from starts_at)::bigint + w.office_id * 7919 + place as number
	from generate_series($1::date, $2::date, interval '1 day') as at_day
	join counter.booking_window w on w.weekday = extract(isodow from at_day)
	cross join lateral generate_series(at_day::date + w.opens, at_day::date + w.closes - interval '15 minutes',
		interval '15 minutes') as local
	cross join lateral (select local at time zone 'Asia/Jakarta' as starts_at) at
	cross join generate_series(1, w.places) as place
	where not exists (select from platform.holiday h where h.day = at_day::date)`;

const columns = `token, code, office_id, service_id, day, starts_at, ends_at, place, priority,
	drafted_at, held_until, confirmed_at, ended_at, ended_as`;

/** Three of ten places are booked. */
const chosen = `
	select slot.*, one.service_id from (${slots}) slot
	cross join lateral (
		select service_id from counter.booking_service b
		where b.office_id = slot.office_id and b.minutes = 15
		order by hashint8(b.service_id + slot.number) limit 1) one
	where ${luck('number')} < 0.3`;

/** Of seven who came one did not: a quarter of an hour later, where that place was free. */
const missed = `
	insert into counter.booking (${columns})
	select ${token("'m' || id")}, ${code('id + 3')}, office_id, service_id, day,
		starts_at + interval '15 minutes', ends_at + interval '15 minutes', place, null,
		drafted_at, held_until, confirmed_at, starts_at + interval '45 minutes', 'missed'
	from counter.booking
	where ended_as = 'kept' and day < $1 and ${luck('id + 11')} < 0.16
		and ((starts_at + interval '15 minutes') at time zone 'Asia/Jakarta')::date = day
	on conflict do nothing`;

const booked = `
	insert into counter.booking (${columns})
	select ${token("'b' || number")}, ${code('number')}, office_id, service_id, day, starts_at,
		starts_at + interval '15 minutes', place,
		case when ${luck('number + 9')} < 0.08 then 'elderly' end, $3::timestamptz - interval '1 day',
		$3::timestamptz - interval '1 day' + interval '10 minutes', $3::timestamptz - interval '1 day', null, null
	from (${chosen}) slot
	where slot.starts_at > $3::timestamptz + interval '30 minutes'
	on conflict do nothing`;

/** Whoever starts the product while offices are open sees appointments due within the hour. */
const soon = `
	insert into counter.booking (${columns})
	select ${token("'s' || o.id || ':' || n")}, ${code('o.id * 10 + n')}, o.id, one.service_id, $1, starts_at,
		starts_at + interval '15 minutes', 1, null, $2::timestamptz - interval '1 day',
		$2::timestamptz - interval '1 day' + interval '10 minutes', $2::timestamptz - interval '1 day', null, null
	from counter.office o
	cross join generate_series(0, 2) as n
	cross join lateral (select date_bin('15 minutes', $2::timestamptz, '2000-01-01Z')
		+ n * interval '15 minutes' + interval '15 minutes' as starts_at) at
	cross join lateral (select service_id from counter.booking_service b
		where b.office_id = o.id order by service_id offset n limit 1) one
	where exists (select from counter.booking_window w
		where w.office_id = o.id and w.weekday = extract(isodow from $1::date)
			and (starts_at at time zone 'Asia/Jakarta')::date = $1::date
			and (starts_at at time zone 'Asia/Jakarta')::time >= w.opens
			and (starts_at at time zone 'Asia/Jakarta')::time <= w.closes - interval '15 minutes')
		and not exists (select from platform.holiday h where h.day = $1::date)
	on conflict do nothing`;
