import { sql } from 'kysely';
import { copyInto } from '../../platform/copy.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/day.ts';
import { stagedColumns } from './staging.server.ts';

/** Sends the checked rows to a table of this transaction. */
export async function stageRows(tx: Tx, pieces: Iterable<Buffer>): Promise<void> {
	await sql`set local work_mem = '128MB'`.execute(tx);
	await sql`set local statement_timeout = 0`.execute(tx);
	// A sample of 3,000 rows tells the planner as much about a roster as one of 30,000.
	await sql`set local default_statistics_target = 10`.execute(tx);
	await sql.raw(`create temp table roster_row (${stagedColumns}) on commit drop`).execute(tx);
	await copyInto(tx, 'copy roster_row from stdin', pieces);
	await sql`analyze roster_row (nip, unit_code, post_code)`.execute(tx);
}

/**
 * Says for each row what it changes, beside what stood before. `step` is the fate of the
 * appointment: opened, same, moved, corrected (it was opened this very day, so it never held a day
 * and is replaced), closed (left the service), none. `change_day` ends the old one.
 */
export async function planSteps(tx: Tx, today: Day): Promise<void> {
	await sql`
		create temp table roster_plan on commit drop as
		select fated.*,
			coalesce(known_id, case when unit_code is not null
				then nextval(pg_get_serial_sequence('people.officer', 'id')) end) as officer_id
		from (
			select compared.*,
				case
					when unit_code is null then case when open_id is null then 'none' else 'closed' end
					when open_id is null then 'opened'
					when (open_unit_id, open_post_id, open_leads) = (unit_id, post_id, leads_unit) then 'same'
					when change_day > open_from then 'moved'
					else 'corrected'
				end as step
			from (
				select staged.*, unit.id as unit_id, post.id as post_id,
					officer.id as known_id,
					case when staged.unit_code is null then coalesce(officer.left_on, ${today}::date) end as left_on,
					held.id as open_id, held.unit_id as open_unit_id, held.post_id as open_post_id,
					held.leads_unit as open_leads, held.from_day as open_from,
					case
						when staged.unit_code is null then greatest(${today}::date, held.from_day + 1)
						when staged.since > held.from_day then staged.since
						else ${today}::date
					end as change_day,
					officer.id is not null and (
						officer.name, officer.title_before, officer.title_after, officer.birth_day, officer.sex,
						officer.kind, officer.grade, officer.education_code, officer.email,
						officer.contract_from, officer.left_on
					) is distinct from (
						staged.name, staged.title_before, staged.title_after, staged.birth_day, staged.sex,
						staged.kind, staged.grade, staged.education_code, staged.email, staged.contract_from,
						case when staged.unit_code is null then coalesce(officer.left_on, ${today}::date) end
					) as changed
				from roster_row staged
				left join people.officer on officer.nip = staged.nip
				left join people.unit on unit.code = staged.unit_code
				left join people.post on post.code = staged.post_code
				left join people.appointment held on held.officer_id = officer.id and held.to_day is null
			) compared
		) fated
	`.execute(tx);
	await sql`analyze roster_plan (known_id, officer_id, unit_id, open_id, changed, step, leads_unit)`.execute(
		tx,
	);
}
