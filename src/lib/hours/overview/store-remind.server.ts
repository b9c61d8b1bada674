import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { day, type Day } from '../../time/index.ts';
import type { Limits } from './state.ts';
import { hundredthsOn, inBranch, inState } from './store-seat.server.ts';

/** A supervisor whose team is behind. */
export type Team = {
	readonly supervisorId: number;
	readonly members: number;
	readonly needsClass: number;
	readonly named: readonly string[];
};

const mostNamed = 10;

/** The teams of a branch with members behind the pace; one statement, for a job. */
export async function teamsBehind(
	db: Db,
	{ branches, unitId }: { readonly branches: readonly number[]; readonly unitId: number },
	today: Day,
	limits: Limits,
): Promise<Team[]> {
	const held = hundredthsOn(today);
	const { rows } = await sql<Team>`
		with behind as materialized (
			select seat.officer_id, ${held} as held,
				${inState('needsClass', limits, held)} as needs_class
			from hours.seat
			where seat.kind = 'PNS' and ${inBranch(branches, unitId)}
				and (${inState('behind', limits, held)} or ${inState('needsClass', limits, held)})
		), ranked as (
			select own.supervisor_id, behind.*, row_number() over (
				partition by own.supervisor_id order by held, behind.officer_id) as place
			from behind join people.supervision own on own.officer_id = behind.officer_id
		)
		select supervisor_id as "supervisorId", count(*)::integer as members,
			count(*) filter (where needs_class)::integer as "needsClass",
			jsonb_agg(card.full_name || ' (' || trim_scale(held / 100.0) || ' JP)' order by place)
				filter (where place <= ${mostNamed}) as named
		from ranked join people.officer_card card on card.officer_id = ranked.officer_id
		group by supervisor_id order by supervisor_id`.execute(db);
	return rows;
}

/** What went out this month in a branch. */
export type Reminded = {
	readonly supervisors: number;
	readonly members: number;
	readonly withoutAccount: number;
	readonly lastAt: Date | null;
};

/** The reminders of the month of a day to supervisors below a unit; one statement. */
export async function remindedIn(db: Db, unitId: number, today: Day): Promise<Reminded> {
	const { rows } = await sql<Reminded>`
		select count(*)::integer as supervisors, coalesce(sum(members), 0)::integer as members,
			count(*) filter (where not posted)::integer as "withoutAccount", max(reminded_at) as "lastAt"
		from hours.reminder
		where month = ${day(`${today.slice(0, 7)}-01`)} and unit_id in (
			select unit_id from people.branch_unit where branch_id = ${unitId})`.execute(db);
	return rows[0] ?? { supervisors: 0, members: 0, withoutAccount: 0, lastAt: null };
}
