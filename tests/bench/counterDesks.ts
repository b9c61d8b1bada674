import pg from 'pg';
import { furnishOffices } from './moreDesks.ts';

/** A desk with its officer, and the services that this officer may give there. */
export type BenchDesk = {
	officeId: number;
	officeCode: string;
	deskNumber: number;
	officerId: number;
	services: string[];
};

/**
 * Opens every desk of every office: the queue of the day is ended first, then each desk gets an
 * officer of the office whose proof is valid. Desks for which nobody is left stay closed.
 */
export async function openEveryDesk(ownerUrl: string, desksEach: number): Promise<BenchDesk[]> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	await furnishOffices(client, desksEach);
	await client.query(ENDED);
	await client.query(STOOD_UP);
	await client.query(SAT_DOWN);
	await client.query('analyze counter.desk_session, counter.visit');
	const { rows } = await client.query<BenchDesk>(OPEN);
	await client.end();
	return rows.map((row) => ({
		...row,
		officeId: Number(row.officeId),
		officerId: Number(row.officerId),
	}));
}

const ENDED = `
	with ended as (
		update counter.visit
		set ended_at = greatest(now(), taken_at, called_at, started_at) + interval '1 millisecond',
			outcome = 'left', held_at = null
		where ended_at is null returning id, ended_at
	)
	update counter.period p set to_at = greatest(e.ended_at, p.from_at + interval '1 millisecond')
	from ended e where p.visit_id = e.id and p.to_at is null`;

const STOOD_UP = `
	with stood as (
		update counter.desk_session set to_at = greatest(now(), from_at + interval '1 millisecond')
		where to_at is null returning id
	)
	update counter.pause p set to_at = greatest(now(), p.from_at + interval '1 millisecond')
	from stood where p.session_id = stood.id and p.to_at is null`;

const SAT_DOWN = `
	with staff as (
		select office.id as office_id, grants.officer_id,
			row_number() over (partition by office.id order by grants.officer_id) as place
		from counter.office
		join people.role_grant grants on grants.unit_id = office.unit_id and grants.role = 'counterOfficer'
		join people.officer on officer.id = grants.officer_id and officer.left_on is null
		where exists (
			select from counter.qualification q
			join counter.office_service o on o.office_id = office.id
			join counter.service s on s.id = o.service_id and s.competency_code = q.competency_code
			where q.officer_id = grants.officer_id and q.level >= s.required_level
				and (q.valid_until is null or q.valid_until > current_date + 1)
		)
	)
	insert into counter.desk_session (desk_id, officer_id, from_at)
	select desk.id, staff.officer_id, now()
	from counter.desk join staff on staff.office_id = desk.office_id and staff.place = desk.number
	on conflict do nothing`;

const OPEN = `
	select office.id as "officeId", office.code as "officeCode", desk.number as "deskNumber",
		seat.officer_id as "officerId",
		array(select s.code from counter.office_service o
			join counter.service s on s.id = o.service_id
			join counter.qualification q on q.officer_id = seat.officer_id
				and q.competency_code = s.competency_code and q.level >= s.required_level
				and (q.valid_until is null or q.valid_until > current_date + 1)
			where o.office_id = office.id order by s.code) as services
	from counter.desk_session seat
	join counter.desk on desk.id = seat.desk_id
	join counter.office on office.id = desk.office_id
	where seat.to_at is null
	order by md5(seat.id::text)`;
