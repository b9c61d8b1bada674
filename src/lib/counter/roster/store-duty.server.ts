import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Absence } from './absence.ts';
import type { Duty, DutyWish } from './duty.ts';

/** Plans of one office follow one another, so that two heads never fill one cell at once. */
export async function lockRoster(tx: Tx, officeId: number): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended('counter.duty', ${officeId}))`.execute(
		tx,
	);
}

export type Placed = Duty & { readonly officeId: number };

/** The duties of some officers in some days `[from, to)`, at whichever office. */
export async function dutiesOf(
	tx: Tx,
	asked: { officerIds: readonly number[]; from: Day; to: Day },
): Promise<Placed[]> {
	const { rows } = await sql<Placed>`
		select office_id as "officeId", officer_id as "officerId", day, part, break_turn as "breakTurn"
		from counter.duty
		where officer_id = any(${[...asked.officerIds]}::bigint[])
			and day >= ${asked.from} and day < ${asked.to}`.execute(tx);
	return rows;
}

export async function absencesOf(
	tx: Tx,
	asked: { officerIds: readonly number[]; from: Day; to: Day },
): Promise<(Absence & { id: number })[]> {
	const { rows } = await sql<Absence & { id: number }>`
		select id, officer_id as "officerId", kind, from_day as "fromDay", to_day as "toDay", part
		from counter.absence
		where officer_id = any(${[...asked.officerIds]}::bigint[]) and withdrawn_at is null
			and to_day > ${asked.from} and from_day < ${asked.to}`.execute(tx);
	return rows;
}

/** Puts the wishes in the place of whatever was planned at this office for officer and day. */
export async function replaceDuties(
	tx: Tx,
	officeId: number,
	wishes: readonly DutyWish[],
): Promise<void> {
	const rows = JSON.stringify(
		wishes.map(({ officerId, day, duty }) => ({
			officer: officerId,
			day,
			part: duty?.part ?? null,
			turn: duty?.breakTurn ?? null,
		})),
	);
	const wished = sql`jsonb_to_recordset(${rows}::jsonb)
		as wish (officer bigint, day date, part text, turn smallint)`;
	await sql`
		delete from counter.duty d using ${wished}
		where d.office_id = ${officeId} and d.officer_id = wish.officer and d.day = wish.day`.execute(tx);
	await sql`
		insert into counter.duty (office_id, officer_id, day, part, break_turn)
		select ${officeId}::bigint, officer, day, part, turn from ${wished}
		where part is not null`.execute(tx);
}

/** Who may stand at the desks of an office from a day on: of its unit, or lent to it. */
export async function membersOf(tx: Tx, officeId: number, from: Day): Promise<Set<number>> {
	const { rows } = await sql<{ id: number }>`
		select card.officer_id as id from counter.office o
		join people.officer_card card on card.unit_id = o.unit_id
		where o.id = ${officeId} and (card.left_on is null or card.left_on > ${from})
		union
		select lent.officer_id from counter.office o
		join people.granted_place lent on lent.unit_id = o.unit_id and lent.role = 'counterOfficer'
		where o.id = ${officeId} and (lent.to_day is null or lent.to_day > ${from})`.execute(tx);
	return new Set(rows.map(({ id }) => id));
}
