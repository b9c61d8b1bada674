import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { CheckIn, CheckInNote, CheckInStep } from './checkIn.ts';

const talks = sql`
	select t.id, t.officer_id as "officerId", t.supervisor_id as "supervisorId", t.held_on as "heldOn",
		t.next_on as "nextOn", officer.full_name as "officerName", boss.full_name as "supervisorName",
		(select count(*) from plan.check_in_note n where n.check_in_id = t.id) as notes,
		(select count(*) from plan.check_in_step s where s.check_in_id = t.id) as steps,
		(select count(*) from plan.check_in_step s where s.check_in_id = t.id and s.done_at is null) as open
	from plan.check_in t
	join people.officer_card officer on officer.officer_id = t.officer_id
	join people.officer_card boss on boss.officer_id = t.supervisor_id`;

/** The talks of somebody, as officer and as supervisor, the latest first; at most 60. */
export async function checkInsOf(db: Db, whoId: number): Promise<CheckIn[]> {
	const { rows } = await sql<CheckIn>`${talks}
		where t.id in (
			(select id from plan.check_in where officer_id = ${whoId} order by held_on desc limit 60)
			union all
			(select id from plan.check_in where supervisor_id = ${whoId} order by held_on desc limit 60))
		order by t.held_on desc, t.id desc limit 60`.execute(db);
	return rows;
}

/** One talk of somebody, or null: unknown, or that of others. */
export async function checkInOf(db: Db, whoId: number, id: number): Promise<CheckIn | null> {
	const { rows } = await sql<CheckIn>`${talks}
		where t.id = ${id} and ${whoId}::bigint in (t.officer_id, t.supervisor_id)`.execute(db);
	return rows[0] ?? null;
}

export async function notesOf(db: Db, checkInId: number): Promise<CheckInNote[]> {
	const { rows } = await sql<CheckInNote>`
		select n.id, author.full_name as "authorName", c.code as "competencyCode",
			c.name as "competencyName", n.text, n.written_at as "writtenAt"
		from plan.check_in_note n
		join people.officer_card author on author.officer_id = n.author_id
		left join competency.named c on c.competency_id = n.competency_id
		where n.check_in_id = ${checkInId} order by n.id limit 200`.execute(db);
	return rows;
}

export async function agreedSteps(db: Db, checkInId: number): Promise<CheckInStep[]> {
	const { rows } = await sql<CheckInStep>`
		select s.id, s.text, s.due_day as "dueDay", s.done_at as "doneAt", done.full_name as "doneByName"
		from plan.check_in_step s
		left join people.officer_card done on done.officer_id = s.done_by
		where s.check_in_id = ${checkInId} order by s.due_day, s.id limit 100`.execute(db);
	return rows;
}
