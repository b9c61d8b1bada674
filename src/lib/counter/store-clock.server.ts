import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Tx } from '../platform/database.server.ts';
import type { ClockPeriod, ClockState } from './clock.ts';
import type { Tally } from './rules-clock.ts';
import { visitKinds } from './visitKind.ts';
import { quarterOf } from './quarter.ts';
import type { VisitChange } from './store-visit.server.ts';

/**
 * Changes a visit and turns its clock, in one statement: the open period ends at an instant and the
 * next one begins there. `next` null ends the chain. The end is never before the beginning
 * (rules-clock.ts, endOf).
 */
export async function moveVisit(
	tx: Tx,
	visitId: number,
	change: VisitChange,
	now: Date,
	next: { state: ClockState; officerId: number | null } | null,
): Promise<void> {
	const columns = Object.entries(change).map(
		([column, value]) => sql`${sql.ref(column)} = ${value}`,
	);
	await sql`
		with ended as (
			update counter.period
			set to_at = greatest(${now}::timestamptz, from_at + interval '1 millisecond')
			where visit_id = ${visitId} and to_at is null
			returning to_at
		), begun as (
			insert into counter.period (visit_id, from_at, follows_at, state, officer_id)
			select ${visitId}::bigint, to_at, to_at, ${next?.state ?? 'waiting'}::text, ${next?.officerId ?? null}::bigint
			from ended where ${next !== null}::boolean
		)
		update counter.visit set ${sql.join(columns)} where id = ${visitId}`.execute(tx);
}

/** The whole clock of a visit, first period first. */
export async function periodsOf(tx: Tx, visitId: number): Promise<ClockPeriod[]> {
	const { rows } = await sql<ClockPeriod>`
		select from_at as "from", to_at as "to", state, officer_id as "officerId"
		from counter.period where visit_id = ${visitId} order by from_at`.execute(tx);
	return rows;
}

export type Finished = {
	id: number;
	officerId: number;
	serviceId: number;
	officeId: number;
	day: Day;
	disputed: boolean;
};

/**
 * Adds a finished visit to the day of its officer and to the quarter of its office. `sign` −1 takes
 * it back. A disputed visit counts as one visit more in `disputed`, and in no sum of seconds. What
 * kind of visit it was is counted beside its seconds.
 */
export async function rollUp(tx: Tx, visit: Finished, sums: Tally, sign: 1 | -1): Promise<void> {
	const timed = visit.disputed ? 0 : sign;
	const kinds = visitKinds.map((kind) => sql.ref(kind));
	const ones = kinds.map((kind) => sql`${timed}::integer * ${kind}`);
	const grown = visitKinds.map(
		(name) => sql`${sql.ref(name)} = ${sql.ref(`d.${name}`)} + ${sql.ref(`excluded.${name}`)}`,
	);
	await sql`
		with day as (
		insert into counter.officer_day as d (officer_id, service_id, office_id, day, visits,
			served_seconds, served_seconds_squared, waited_seconds, held_seconds, disputed, interrupted,
			known_kind, ${sql.join(kinds)})
		select ${visit.officerId}::bigint, ${visit.serviceId}::bigint, ${visit.officeId}::bigint,
			${visit.day}::date, ${timed}::integer, ${timed * sums.servedSeconds}::bigint,
			${timed * sums.servedSeconds ** 2}::numeric, ${timed * sums.waitedSeconds}::bigint,
			${timed * sums.heldSeconds}::bigint, ${visit.disputed ? sign : 0}::integer,
			${sums.interrupted ? timed : 0}::integer, ${timed}::integer, ${sql.join(ones)}
		from counter.visit_kind where visit_id = ${visit.id}
		on conflict (officer_id, service_id, office_id, day) do update set
			visits = d.visits + excluded.visits,
			served_seconds = d.served_seconds + excluded.served_seconds,
			served_seconds_squared = d.served_seconds_squared + excluded.served_seconds_squared,
			waited_seconds = d.waited_seconds + excluded.waited_seconds,
			held_seconds = d.held_seconds + excluded.held_seconds,
			disputed = d.disputed + excluded.disputed,
			interrupted = d.interrupted + excluded.interrupted,
			known_kind = d.known_kind + excluded.known_kind, ${sql.join(grown)}
		)
		insert into counter.office_quarter as q (office_id, quarter, visits, served_seconds, waited_seconds)
		values (${visit.officeId}, ${quarterOf(visit.day)}, ${sign},
			${timed * sums.servedSeconds}, ${timed * sums.waitedSeconds})
		on conflict (office_id, quarter) do update set
			visits = q.visits + excluded.visits,
			served_seconds = q.served_seconds + excluded.served_seconds,
			waited_seconds = q.waited_seconds + excluded.waited_seconds`.execute(tx);
}
