import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '../../time/index.ts';

/** The gate of rules-gate.ts in SQL, over `counter.visit v` and its `counter.service s`. */
export type Moment = { readonly day: Day; readonly now: Date };

type Term = RawBuilder<unknown>;

function proven(officer: Term, level: Term, { day }: Moment): Term {
	return sql`exists (
		select from counter.qualification q
		where q.officer_id = ${officer} and q.competency_code = s.competency_code
			and q.level >= ${level} and (q.valid_until is null or q.valid_until > ${day}))`;
}

function able(officer: Term, moment: Moment): Term {
	return sql`(${proven(officer, sql`s.required_level`, moment)} or exists (
		select from counter.gate_override o
		where o.officer_id = ${officer} and o.service_id = s.id and o.office_id = v.office_id
			and o.from_at <= ${moment.now} and coalesce(o.ended_at, o.to_at) > ${moment.now}))`;
}

function takes(desk: Term): Term {
	return sql`not exists (
		select from counter.desk_without w where w.desk_id = ${desk} and w.service_id = s.id)`;
}

/** Whether somebody sits at a desk of the office, is not on a break, and fits. */
function atWork(fits: Term): Term {
	return sql`exists (
		select from counter.desk other
		join counter.desk_session seat on seat.desk_id = other.id and seat.to_at is null
		where other.office_id = v.office_id and ${fits} and not exists (
			select from counter.pause p where p.officer_id = seat.officer_id and p.to_at is null))`;
}

const seated = sql`seat.officer_id`;

/** Whether anybody at a desk may give the service of `v` now. */
export function covered(moment: Moment): Term {
	return atWork(sql`${takes(sql`seat.desk_id`)} and ${able(seated, moment)}`);
}

/** Whether `v`, with its `counter.routing r` if any, is offered to the officer at this desk. */
export function offeredTo(at: { officerId: number; deskId: number }, moment: Moment): Term {
	const officer = sql`${at.officerId}::bigint`;
	const desk = sql`${at.deskId}::bigint`;
	const taking = takes(sql`seat.desk_id`);
	return sql`${able(officer, moment)} and case
		when r.visit_id is null then ${takes(desk)}
		when r.desk_id is not null then r.desk_id = ${desk} or (${takes(desk)}
			and not ${atWork(sql`seat.desk_id = r.desk_id and ${able(seated, moment)}`)})
		else ${takes(desk)}
			and (r.avoid_id is distinct from ${officer} or not ${atWork(
				sql`seat.officer_id <> ${officer} and ${taking} and ${able(seated, moment)}`,
			)})
			and (r.least_level is null or ${proven(officer, sql`greatest(s.required_level, r.least_level)`, moment)}
				or not ${atWork(sql`seat.officer_id is distinct from r.avoid_id and ${taking}
					and ${proven(seated, sql`greatest(s.required_level, r.least_level)`, moment)}`)})
	end`;
}
