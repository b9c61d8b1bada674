import { sql } from 'kysely';
import { addDays } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import type { Office } from './office.ts';
import type { Qualification } from './queue.ts';
import type { Pace } from './wait.ts';

/** Four weeks, as the wait that citizens are told. */
const paceDays = 28;

/** Who works in an office, from the published view of people, with desk, proof and releases. */
export type StaffMember = {
	officerId: number;
	name: string;
	deskNumber: number | null;
	qualifications: Qualification[];
	releases: { day: Day; hours: number }[];
};

/** A permission of the head that runs now. */
export type Allowance = {
	id: number;
	officerId: number;
	officerName: string;
	serviceName: string;
	until: Date;
	reason: string;
};

export type OfficeStaff = Office & {
	/** Minutes that the office promises nobody waits longer than; null until it has promised. */
	waitMinutes: number | null;
	allowances: Allowance[];
	desks: { number: number }[];
	staff: StaffMember[];
};

/** An office of one of these units (the named one, else the first) with its people, in one statement. */
export async function officeStaff(
	db: Db,
	asked: { unitIds: readonly number[]; code: string | null; today: Day; until: Day; now: Date },
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
			(select promised.minutes from counter.wait_promise promised
				where promised.office_id = office.id and promised.from_day <= ${asked.today}
				order by promised.from_day desc limit 1) as "waitMinutes",
			(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'officerId', o.officer_id,
					'officerName', card.name, 'serviceName', service.name,
					'until', o.to_at, 'reason', o.reason) order by o.to_at, o.id), '[]')
				from counter.gate_override o
				join people.officer_card card on card.officer_id = o.officer_id
				join counter.service service on service.id = o.service_id
				where o.office_id = office.id and o.to_at > ${asked.now}
					and coalesce(o.ended_at, o.to_at) > ${asked.now}) as allowances,
			(select coalesce(jsonb_agg(jsonb_build_object('number', d.number) order by d.number), '[]')
				from counter.desk d where d.office_id = office.id) as desks,
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
	const [row] = rows;
	if (!row) return null;
	const allowances = row.allowances.map((one) => ({ ...one, until: new Date(one.until) }));
	return { ...row, allowances };
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
	/** Minutes within which the service is promised at the desk; null where nothing sure is promised. */
	promised: number | null;
	/** How long it took here in the last four weeks. */
	pace: Pace;
};

export async function servicesToday(db: Db, officeId: number, today: Day): Promise<ServiceToday[]> {
	const since = addDays(today, -paceDays);
	const { rows } = await sql<ServiceToday>`
		select s.id as "serviceId", s.code, s.name, s.competency_code as "competencyCode",
			s.required_level as "requiredLevel",
			coalesce(sum(d.visits) filter (where d.day = ${today}), 0)::integer as visits,
			coalesce(sum(d.served_seconds) filter (where d.day = ${today}), 0)::bigint as "servedSeconds",
			coalesce(sum(d.waited_seconds) filter (where d.day = ${today}), 0)::bigint as "waitedSeconds",
			coalesce(sum(d.disputed) filter (where d.day = ${today}), 0)::integer as disputed,
			(select st.promise_value * case st.promise_unit when 'menit' then 1 else 60 end
				from counter.standard_on(s.id, ${officeId}, ${today}) st
				where st.promise_unit in ('menit', 'jam')
					and counter.marks_at(st, ${officeId}) ->> 'promise' in ('seen', 'confirmed')) as promised,
			jsonb_build_object('visits', coalesce(sum(d.visits), 0),
				'seconds', coalesce(sum(d.served_seconds), 0),
				'secondsSquared', coalesce(sum(d.served_seconds_squared), 0)) as pace
		from counter.office_service o
		join counter.service s on s.id = o.service_id
		left join counter.officer_day d
			on d.office_id = o.office_id and d.day >= ${since} and d.service_id = s.id
		where o.office_id = ${officeId}
		group by s.id
		order by s.code`.execute(db);
	return rows;
}
