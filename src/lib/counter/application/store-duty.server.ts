import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import type { FileDuty } from './application.ts';

/** The duties that an officer holds in an office on a day. */
export async function dutiesOf(
	db: Db,
	asked: { officeId: number; officerId: number; today: Day },
): Promise<FileDuty[]> {
	const { rows } = await sql<{ role: FileDuty }>`
		select role from counter.file_duty
		where officer_id = ${asked.officerId} and office_id = ${asked.officeId}
			and from_day <= ${asked.today} and (to_day is null or to_day > ${asked.today})`.execute(db);
	return rows.map(({ role }) => role);
}

export type DutyLine = {
	id: number;
	officerId: number;
	name: string;
	role: FileDuty;
	from: Day;
	to: Day | null;
};

export type DeskOfficer = { officerId: number; name: string };

/** Who holds which duty of an office today or later, and to whom one could be given: one statement. */
export async function dutyBook(
	db: Db,
	officeId: number,
	today: Day,
): Promise<{ lines: DutyLine[]; officers: DeskOfficer[] }> {
	const { rows } = await sql<{ lines: DutyLine[]; officers: DeskOfficer[] }>`
		select (
			select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'officerId', d.officer_id,
				'name', card.full_name, 'role', d.role, 'from', d.from_day, 'to', d.to_day)
				order by d.role, d.from_day), '[]')
			from counter.file_duty d
			join people.officer_card card on card.officer_id = d.officer_id
			where d.office_id = office.id and (d.to_day is null or d.to_day > ${today})) as lines,
		(
			select coalesce(jsonb_agg(jsonb_build_object('officerId', card.officer_id,
				'name', card.full_name) order by card.full_name), '[]')
			from people.officer_card card where card.unit_id = office.unit_id) as officers
		from counter.office where office.id = ${officeId}`.execute(db);
	return rows[0] ?? { lines: [], officers: [] };
}
