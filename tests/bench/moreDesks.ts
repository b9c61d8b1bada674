import type pg from 'pg';

/**
 * Furnishes every office with at least so many desks, each with an officer who may give what the
 * office offers: the demo has as many as its visits need, a peak hour of the whole city has more.
 * They stay in the data folder; a second call adds nothing.
 */
export async function furnishOffices(client: pg.Client, desksEach: number): Promise<void> {
	const { rowCount } = await client.query(DESKS, [desksEach]);
	if (rowCount === 0) return;
	await client.query(OFFICERS);
	await client.query(PROOF);
}

const DESKS = `
	insert into counter.desk (office_id, number)
	select office.id, number from counter.office, generate_series(1, $1::int) as number
	on conflict do nothing`;

/** Officers of other units who have no desk yet, as many as desks are without one. */
const OFFICERS = `
	with wanted as (
		select office.id, office.unit_id, row_number() over (order by office.id) as place
		from counter.office, generate_series(1, (
			(select count(*) from counter.desk where office_id = office.id) -
			(select count(*) from people.role_grant where unit_id = office.unit_id and role = 'counterOfficer')
		)::int)
	), free as (
		select id, row_number() over (order by id) as place from people.officer
		where left_on is null and not exists (
			select from people.role_grant where officer_id = officer.id and role = 'counterOfficer')
	)
	insert into people.role_grant (officer_id, role, unit_id, from_day, reason)
	select free.id, 'counterOfficer', wanted.unit_id, current_date - 1, 'bench'
	from wanted join free using (place)`;

const PROOF = `
	insert into counter.qualification (officer_id, competency_code, level, as_of)
	select grants.officer_id, s.competency_code, max(s.required_level), current_date
	from people.role_grant grants
	join counter.office on office.unit_id = grants.unit_id
	join counter.office_service o on o.office_id = office.id
	join counter.service s on s.id = o.service_id
	where grants.reason = 'bench'
	group by 1, 2
	on conflict do nothing`;
