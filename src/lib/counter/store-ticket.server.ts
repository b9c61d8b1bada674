import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db, Tx } from '../platform/database.server.ts';
import { rankOf } from './rules-queue.ts';
import type { Office } from './office.ts';
import type { Category } from './service.ts';
import type { Channel, Outcome, Priority } from './visit.ts';

/** Two submits of one form wait for each other here, so the second finds the visit of the first. */
export async function lockToken(tx: Tx, token: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${token}, 9))`.execute(tx);
}

/** The next number of an office, day and prefix: the row stays locked until commit, so no gap. */
export async function nextNumber(
	tx: Tx,
	queue: { officeId: number; day: Day; prefix: string },
): Promise<number> {
	const { last_number } = await tx
		.insertInto('counter.day_number')
		.values({ office_id: queue.officeId, day: queue.day, prefix: queue.prefix, last_number: 1 })
		.onConflict((conflict) =>
			conflict
				.columns(['office_id', 'day', 'prefix'])
				.doUpdateSet({ last_number: sql`day_number.last_number + 1` }),
		)
		.returning('last_number')
		.executeTakeFirstOrThrow();
	return last_number;
}

export type NewVisit = {
	token: string;
	officeId: number;
	serviceId: number;
	day: Day;
	prefix: string;
	number: number;
	channel: Channel;
	priority: Priority | null;
	takenAt: Date;
	bookedFor?: Date;
};

/** A visit and the first period of its clock. */
export async function addVisit(tx: Tx, visit: NewVisit): Promise<number> {
	const { id } = await tx
		.insertInto('counter.visit')
		.values({
			token: visit.token,
			office_id: visit.officeId,
			service_id: visit.serviceId,
			day: visit.day,
			prefix: visit.prefix,
			number: visit.number,
			channel: visit.channel,
			priority: visit.priority,
			taken_at: visit.takenAt,
			booked_for: visit.bookedFor ?? null,
			rank_at: visit.bookedFor
				? rankOf({ takenAt: visit.takenAt, bookedFor: visit.bookedFor })
				: null,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await tx
		.insertInto('counter.period')
		.values({ visit_id: id, from_at: visit.takenAt, state: 'waiting' })
		.execute();
	return id;
}

/** An office for whoever takes a number, and the asked service if it has a standard in force. */
export type TicketPlace = Pick<Office, 'id' | 'opens' | 'closes' | 'closedFrom'> & {
	service: { id: number; category: Category; offered: boolean } | null;
	/** Whether the office gives numbers to those who are not there yet. */
	fromHome: boolean;
};

export async function placeOf(
	db: Db,
	asked: { officeCode: string; serviceCode: string; today: Day },
): Promise<TicketPlace | null> {
	const { rows } = await sql<TicketPlace>`
		select office.id, to_char(office.opens, 'HH24:MI') as opens, to_char(office.closes, 'HH24:MI') as closes,
			office.closed_from as "closedFrom",
			coalesce((select from_home from counter.ticket_way w where w.office_id = office.id), true) as "fromHome",
			(select jsonb_build_object('id', s.id, 'category', s.category, 'offered', exists (
					select from counter.office_service o where o.office_id = office.id and o.service_id = s.id))
				from counter.service s
				where s.code = ${asked.serviceCode}
					and exists (select from counter.standard_on(s.id, null, ${asked.today}))) as service
		from counter.office where office.code = ${asked.officeCode}`.execute(db);
	return rows[0] ?? null;
}

/**
 * The next number of an office, day and prefix, its visit and the first period of its clock, in one
 * statement. `known`: the form was sent before. `twice`: it is being sent at this moment too; the
 * number just drawn must go back with the transaction, so that none is left out.
 */
export async function takeNumber(
	tx: Tx,
	visit: Omit<NewVisit, 'number' | 'bookedFor'>,
): Promise<'new' | 'known' | 'twice'> {
	const { officeId, day, prefix, token } = visit;
	const { rows } = await sql<{ drawn: boolean; kept: boolean }>`
		with drawn as (
			insert into counter.day_number as d (office_id, day, prefix, last_number)
			select ${officeId}::bigint, ${day}::date, ${prefix}::text, 1
			where not exists (select from counter.visit where token = ${token})
			on conflict (office_id, day, prefix) do update set last_number = d.last_number + 1
			returning last_number
		), kept as (
			insert into counter.visit (token, office_id, service_id, day, prefix, number, channel, priority, taken_at)
			select ${token}::text, ${officeId}::bigint, ${visit.serviceId}::bigint, ${day}::date, ${prefix}::text,
				last_number, ${visit.channel}::text, ${visit.priority}::text, ${visit.takenAt}::timestamptz
			from drawn
			on conflict (token) do nothing
			returning id, taken_at
		), clock as (
			insert into counter.period (visit_id, from_at, state) select id, taken_at, 'waiting' from kept
		)
		select exists (select from drawn) as drawn, exists (select from kept) as kept`.execute(tx);
	const [done] = rows;
	if (done?.kept) return 'new';
	return done?.drawn ? 'twice' : 'known';
}

/** What the citizen follows on the phone. `estimated`: an expected wait was shown already. */
export type Ticket = {
	visitId: number;
	token: string;
	prefix: string;
	number: number;
	day: Day;
	officeId: number;
	officeCode: string;
	officeName: string;
	officeAddress: string;
	closes: string;
	serviceId: number;
	serviceCode: string;
	serviceName: string;
	priority: Priority | null;
	takenAt: Date;
	calledAt: Date | null;
	startedAt: Date | null;
	heldAt: Date | null;
	endedAt: Date | null;
	outcome: Outcome | null;
	deskNumber: number | null;
	bookedFor: Date | null;
	rejoinedAt: Date | null;
	channel: Channel;
	estimated: boolean;
	/** The services of the number so far, first one first. */
	parts: TicketPart[];
};

export type TicketPart = { name: string; outcome: string | null; token: string };

/** The part of a number that is open, or its last one: the token of its first part is the citizen's. */
export async function ticketByToken(db: Db, token: string): Promise<Ticket | null> {
	const { rows } = await sql<Ticket>`
		select v.id as "visitId", v.token, v.prefix, v.number, v.day,
			o.id as "officeId", o.code as "officeCode", o.name as "officeName", o.address as "officeAddress",
			to_char(o.closes, 'HH24:MI') as closes,
			s.id as "serviceId", s.code as "serviceCode", s.name as "serviceName",
			v.priority, v.taken_at as "takenAt", v.called_at as "calledAt", v.started_at as "startedAt",
			v.held_at as "heldAt", v.ended_at as "endedAt", v.outcome, d.number as "deskNumber",
			v.booked_for as "bookedFor", v.rejoined_at as "rejoinedAt", v.channel,
			exists (select from counter.wait_estimate e where e.visit_id = v.id) as estimated,
			(select jsonb_agg(jsonb_build_object('name', service.name, 'outcome', part.outcome,
					'token', part.token) order by part.part)
				from counter.visit part join counter.service service on service.id = part.service_id
				where part.id = mine.first_id or part.first_id = mine.first_id) as parts
		from (select coalesce(first_id, id) as first_id from counter.visit where token = ${token}) mine
		join lateral (
			select part.* from counter.visit part
			where part.id = mine.first_id or part.first_id = mine.first_id
			order by part.part desc limit 1
		) v on true
		join counter.office o on o.id = v.office_id
		join counter.service s on s.id = v.service_id
		left join counter.desk d on d.id = v.desk_id`.execute(db);
	return rows[0] ?? null;
}
