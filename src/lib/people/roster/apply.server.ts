import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { recordEach } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/day.ts';

/** The columns of an officer that a roster writes. */
const personal = sql.raw(
	'name, title_before, title_after, birth_day, sex, kind, grade, education_code, email, contract_from, left_on',
);

/** One entry an officer: what stood before, what stands after. Written before the change itself. */
export async function recordSteps(tx: Tx, act: Act): Promise<void> {
	await recordEach(
		tx,
		act,
		sql`
		select case when known_id is null then 'people.officerAdded' else 'people.officerUpdated' end as act,
			'people.officer' as subject, plan.officer_id::text as subject_id,
			plan.officer_id as about_officer_id,
			case when known_id is not null then jsonb_strip_nulls(jsonb_build_object(
				'person', case when changed then to_jsonb(officer) - 'id' - 'imported_at' end,
				'unit', case when step <> 'same' then open_unit_id end,
				'post', case when step <> 'same' then open_post_id end,
				'from', case when step <> 'same' then open_from end)) end as before,
			json_object(
				'person': case when changed or known_id is null then json_object(
					'nip': plan.nip, 'name': plan.name, 'title_before': plan.title_before,
					'title_after': plan.title_after, 'birth_day': plan.birth_day, 'sex': plan.sex,
					'kind': plan.kind, 'grade': plan.grade, 'education_code': plan.education_code,
					'email': plan.email, 'contract_from': plan.contract_from, 'left_on': plan.left_on
					absent on null returning jsonb) end,
				'unit': case when step <> 'same' then plan.unit_id end,
				'post': case when step <> 'same' then plan.post_id end,
				'from': case when step <> 'same' then coalesce(plan.since, change_day) end
				absent on null returning jsonb) as after
		from roster_plan plan
		left join people.officer on officer.id = plan.known_id and plan.changed
		where plan.officer_id is not null and (changed or step not in ('same', 'none'))
		order by row_number`,
	);
}

export async function writeOfficers(tx: Tx, now: Date): Promise<void> {
	await sql`
		insert into people.officer (id, nip, ${personal}, imported_at)
		select officer_id, nip, ${personal}, ${now} from roster_plan
		where known_id is null and officer_id is not null
		order by row_number
	`.execute(tx);
	await sql`
		update people.officer set (${personal}, imported_at) = (
			plan.name, plan.title_before, plan.title_after, plan.birth_day, plan.sex, plan.kind,
			plan.grade, plan.education_code, plan.email, plan.contract_from, plan.left_on, ${now})
		from roster_plan plan where plan.known_id = officer.id and plan.changed
	`.execute(tx);
}

/** Ends what changes. Runs before anything opens, so that two leaders may change places. */
export async function closeAppointments(tx: Tx): Promise<void> {
	await sql`
		delete from people.appointment using roster_plan plan
		where appointment.id = plan.open_id and plan.step = 'corrected'
	`.execute(tx);
	await sql`
		update people.appointment set to_day = plan.change_day
		from roster_plan plan
		where appointment.id = plan.open_id and plan.step in ('moved', 'closed')
	`.execute(tx);
}

export type StillLed = { row_number: number; unit: string; leader: string };

/** New leaders of units whose leader of today has not been ended: the file does not say whither. */
export async function unitsStillLed(tx: Tx): Promise<StillLed[]> {
	const { rows } = await sql<StillLed>`
		select plan.row_number, unit.name as unit, officer.name as leader
		from roster_plan plan
		join people.appointment led on led.unit_id = plan.unit_id and led.leads_unit
			and led.to_day is null and led.officer_id <> plan.officer_id
		join people.unit on unit.id = plan.unit_id
		join people.officer on officer.id = led.officer_id
		where plan.leads_unit and plan.step in ('opened', 'moved', 'corrected')
		order by plan.row_number
	`.execute(tx);
	return rows;
}

/**
 * Opens the new appointments. They begin on the day that the roster states, or later where history
 * has the officer in another post, or the unit under another leader, until then.
 */
export async function openAppointments(tx: Tx, source: string, today: Day): Promise<void> {
	await sql`
		insert into people.appointment (officer_id, post_id, unit_id, leads_unit, from_day, source)
		select plan.officer_id, post_id, plan.unit_id, leads_unit,
			greatest(least(since, ${today}::date), own.until,
				case when step = 'moved' then change_day end, led.until),
			${source}
		from roster_plan plan
		left join (
			select officer_id, max(to_day) as until from people.appointment
			where to_day is not null group by officer_id
		) own on own.officer_id = plan.known_id
		left join (
			select unit_id, max(to_day) as until from people.appointment
			where leads_unit and to_day is not null group by unit_id
		) led on plan.leads_unit and led.unit_id = plan.unit_id
		where step in ('opened', 'moved', 'corrected')
		order by row_number
	`.execute(tx);
}
