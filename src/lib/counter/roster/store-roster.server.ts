import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { OfficePlan, CoveredService } from './coverage.ts';
import type { Absence } from './absence.ts';

export type OfficeRoster = Omit<OfficePlan, 'absences'> & {
	readonly id: number;
	readonly code: string;
	readonly name: string;
	readonly unitId: number;
	readonly services: readonly CoveredService[];
	readonly absences: readonly (Absence & { readonly id: number; readonly note: string | null })[];
};

/** The named office of some units, else their first; or the office in which an officer holds a post. */
type WhichOffice =
	| { readonly unitIds: readonly number[]; readonly code: string | null }
	| { readonly officerId: number };

export type RosterAsked = WhichOffice & {
	/** Days `[from, to)`. */
	readonly from: Day;
	readonly to: Day;
};

/**
 * An office with its services, its people, what they have proven, and their plan for some days: one
 * statement, because each list would otherwise ask for the same people again.
 *
 * People: whose post is in the unit, who is lent to its desks, and who has a duty there.
 */
export async function rosterOf(db: Db, asked: RosterAsked): Promise<OfficeRoster | null> {
	const { from, to } = asked;
	const which =
		'officerId' in asked
			? sql`unit_id = (select unit_id from people.officer_card where officer_id = ${asked.officerId})`
			: sql`unit_id = any(${[...asked.unitIds]})
				and (${asked.code}::text is null or code = ${asked.code})`;
	const { rows } = await sql<OfficeRoster>`
		with office as (
			select * from counter.office
			where ${which}
			order by name limit 1
		), duty as (
			select d.* from office
			join counter.duty d on d.office_id = office.id and d.day >= ${from}::date and d.day < ${to}::date
		), member as (
			select held.officer_id from office
			join people.officer_card held on held.unit_id = office.unit_id
			union
			select lent.officer_id from office
			join people.granted_place lent on lent.unit_id = office.unit_id and lent.role = 'counterOfficer'
				and lent.from_day < ${to}::date and (lent.to_day is null or lent.to_day > ${from}::date)
			union
			select officer_id from duty
		), person as (
			select card.officer_id, card.full_name from member
			join people.officer_card card on card.officer_id = member.officer_id
			where card.left_on is null or card.left_on > ${from}::date
		)
		select office.id, office.code, office.name, office.unit_id as "unitId",
			to_char(office.opens, 'HH24:MI') as opens, to_char(office.closes, 'HH24:MI') as closes,
			(select coalesce(jsonb_agg(jsonb_build_object('code', s.code, 'name', s.name,
					'category', s.category, 'competencyCode', s.competency_code,
					'requiredLevel', s.required_level) order by s.code), '[]')
				from counter.office_service o join counter.service s on s.id = o.service_id
				where o.office_id = office.id and (s.valid_to is null or s.valid_to > ${from}::date)) as services,
			(select coalesce(jsonb_agg(jsonb_build_object('officerId', p.officer_id, 'name', p.full_name,
					'qualifications', (select coalesce(jsonb_agg(jsonb_build_object(
						'competencyCode', q.competency_code, 'level', q.level, 'validUntil', q.valid_until)), '[]')
						from counter.qualification q where q.officer_id = p.officer_id)) order by p.full_name), '[]')
				from person p) as officers,
			(select coalesce(jsonb_agg(jsonb_build_object('officerId', officer_id, 'day', day,
					'part', part, 'breakTurn', break_turn) order by day, officer_id), '[]')
				from duty) as duties,
			(select coalesce(jsonb_agg(jsonb_build_object('officerId', d.officer_id, 'day', d.day,
					'part', d.part)), '[]')
				from person p join counter.duty d on d.officer_id = p.officer_id
					and d.day >= ${from}::date and d.day < ${to}::date
				where d.office_id <> office.id) as elsewhere,
			(select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'officerId', a.officer_id,
					'kind', a.kind, 'fromDay', a.from_day, 'toDay', a.to_day, 'part', a.part,
					'note', a.note) order by a.from_day, a.id), '[]')
				from person p join counter.absence a on a.officer_id = p.officer_id
				where a.withdrawn_at is null and a.to_day > ${from}::date and a.from_day < ${to}::date) as absences,
			(select coalesce(jsonb_agg(jsonb_build_object('officerId', r.officer_id, 'day', r.day,
					'hours', r.hours)), '[]')
				from person p join counter.release r on r.officer_id = p.officer_id
				where r.day >= ${from}::date and r.day < ${to}::date) as releases
		from office`.execute(db);
	return rows[0] ?? null;
}
