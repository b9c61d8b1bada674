import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { ClockName } from './clock.ts';

/** A clock that is about to break or has broken, and that nobody has been told of. */
export type Alarm = {
	readonly complaintId: number;
	readonly round: number;
	readonly clock: ClockName;
	readonly dueOn: Day;
	readonly broken: boolean;
	readonly officeId: number;
	readonly officeName: string;
};

/**
 * Takes clocks whose time has come and marks them as told, in one statement: two jobs at once tell
 * each of them once. A clock that broke unnoticed is told as broken alone.
 */
export async function takeAlarms(
	tx: Tx,
	at: { now: Date; today: Day },
	limit: number,
): Promise<Alarm[]> {
	const { rows } = await sql<Alarm>`
		with broke as (
			select complaint_id, round, clock from satisfaction.complaint_clock
			where met_on is null and broken_told_at is null and due_on < ${at.today}
			order by due_on limit ${limit} for update skip locked
		), neared as (
			select complaint_id, round, clock from satisfaction.complaint_clock
			where met_on is null and near_told_at is null and broken_told_at is null
				and near_on <= ${at.today} and due_on >= ${at.today}
			order by near_on limit ${limit} for update skip locked
		), ready as (
			select * from broke union all select * from neared
		), told as (
			update satisfaction.complaint_clock k set
				near_told_at = case when k.due_on >= ${at.today} then ${at.now}::timestamptz else k.near_told_at end,
				broken_told_at = case when k.due_on < ${at.today} then ${at.now}::timestamptz end
			from ready
			where k.complaint_id = ready.complaint_id and k.round = ready.round and k.clock = ready.clock
			returning k.complaint_id, k.round, k.clock, k.due_on
		)
		select told.complaint_id as "complaintId", told.round, told.clock, told.due_on as "dueOn",
			told.due_on < ${at.today} as broken, held.office_id as "officeId", office.name as "officeName"
		from told
		join satisfaction.complaint_case held on held.complaint_id = told.complaint_id
		join counter.office_card office on office.office_id = held.office_id
		order by told.complaint_id, told.due_on, told.clock`.execute(tx);
	return rows;
}

/** Who leads each office, and that person's superior; by the published views of people. */
export async function answerableFor(
	db: Db,
	officeIds: readonly number[],
): Promise<Map<number, { ownerId: number; superiorId: number | null }>> {
	const { rows } = await sql<{ officeId: number; ownerId: number; superiorId: number | null }>`
		select office.office_id as "officeId", head.officer_id as "ownerId",
			above.supervisor_id as "superiorId"
		from counter.office_card office
		join people.officer_card head on head.unit_id = office.unit_id and head.leads_unit
		left join people.supervision above on above.officer_id = head.officer_id
		where office.office_id = any(${[...new Set(officeIds)]}::bigint[])`.execute(db);
	return new Map(rows.map(({ officeId, ...people }) => [officeId, people]));
}
