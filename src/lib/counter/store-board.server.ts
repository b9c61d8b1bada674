import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import type { Office } from './office.ts';
import type { Qualification } from './queue.ts';

/** Who works in an office, from the published view of people, with desk, proof and releases. */
export type StaffMember = {
	officerId: number;
	name: string;
	deskNumber: number | null;
	qualifications: Qualification[];
	releases: { day: Day; hours: number }[];
};

export type OfficeStaff = Office & { staff: StaffMember[] };

/** An office of one of these units (the named one, else the first) with its people, in one statement. */
export async function officeStaff(
	db: Db,
	asked: { unitIds: readonly number[]; code: string | null; today: Day; until: Day },
): Promise<OfficeStaff | null> {
	const { rows } = await sql<OfficeStaff>`
		with office as (
			select * from counter.office
			where unit_id = any(${[...asked.unitIds]}) and (${asked.code}::text is null or code = ${asked.code})
			order by name limit 1
		), seat as (
			select session.officer_id, d.number
			from office
			join counter.desk d on d.office_id = office.id
			join counter.desk_session session on session.desk_id = d.id and session.to_at is null
		), staff as (
			select card.officer_id, card.full_name from office
			join people.officer_card card on card.unit_id = office.unit_id
			union
			select card.officer_id, card.full_name from seat
			join people.officer_card card on card.officer_id = seat.officer_id
		)
		select office.id, office.code, office.unit_id as "unitId", office.name, office.level,
			office.region_code as "regionCode", office.address,
			to_char(office.opens, 'HH24:MI') as opens, to_char(office.closes, 'HH24:MI') as closes, office.pledge,
			(select coalesce(jsonb_agg(jsonb_build_object(
				'officerId', staff.officer_id,
				'name', staff.full_name,
				'deskNumber', seat.number,
				'qualifications', (
					select coalesce(jsonb_agg(jsonb_build_object(
						'competencyCode', q.competency_code, 'level', q.level, 'validUntil', q.valid_until)), '[]')
					from counter.qualification q where q.officer_id = staff.officer_id),
				'releases', (
					select coalesce(jsonb_agg(jsonb_build_object('day', r.day, 'hours', r.hours) order by r.day), '[]')
					from counter.release r
					where r.officer_id = staff.officer_id and r.day >= ${asked.today}::date and r.day < ${asked.until}::date)
			) order by seat.number nulls last, staff.full_name), '[]')
			from staff left join seat on seat.officer_id = staff.officer_id) as staff
		from office`.execute(db);
	return rows[0] ?? null;
}

/** A service of an office with what was done today. */
export type ServiceToday = {
	serviceId: number;
	code: string;
	name: string;
	competencyCode: string;
	requiredLevel: number;
	visits: number;
	servedSeconds: number;
	waitedSeconds: number;
	disputed: number;
};

export async function servicesToday(db: Db, officeId: number, today: Day): Promise<ServiceToday[]> {
	const { rows } = await sql<ServiceToday>`
		select s.id as "serviceId", s.code, s.name, s.competency_code as "competencyCode",
			s.required_level as "requiredLevel",
			coalesce(sum(d.visits), 0)::integer as visits,
			coalesce(sum(d.served_seconds), 0)::bigint as "servedSeconds",
			coalesce(sum(d.waited_seconds), 0)::bigint as "waitedSeconds",
			coalesce(sum(d.disputed), 0)::integer as disputed
		from counter.office_service o
		join counter.service s on s.id = o.service_id
		left join counter.officer_day d
			on d.office_id = o.office_id and d.day = ${today} and d.service_id = s.id
		where o.office_id = ${officeId}
		group by s.id
		order by s.code`.execute(db);
	return rows;
}
