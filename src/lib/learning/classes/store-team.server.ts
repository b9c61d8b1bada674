import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';

export type TeamMember = {
	readonly officerId: number;
	readonly name: string;
	readonly postName: string | null;
	readonly inClass: boolean;
	readonly seat: number | null;
};

/** People on one page. */
const pageSize = 50;

/** The team of a supervisor today by name, with who is in the class already, from behind a member. */
export async function teamForClass(
	db: Db,
	supervisorId: number,
	at: { readonly classId: number; readonly today: Day; readonly after: number | null },
): Promise<{ members: TeamMember[]; next: number | null }> {
	const { rows } = await sql<TeamMember>`
		select p.officer_id as "officerId", p.full_name as name, p.post_name as "postName",
			n.id is not null as "inClass", n.seat
		from people.team_of(${supervisorId}, ${at.today}) team
		join people.officer_card p on p.officer_id = team.officer_id and p.left_on is null
		left join learning.nomination n on n.class_id = ${at.classId}
			and n.officer_id = p.officer_id and n.ended_at is null
		where ${at.after}::bigint is null or (p.name, p.officer_id) > (
			select last.name, last.officer_id from people.officer_card last
			where last.officer_id = ${at.after})
		order by p.name, p.officer_id limit ${pageSize + 1}`.execute(db);
	const members = rows.slice(0, pageSize);
	return { members, next: rows.length > pageSize ? (members.at(-1)?.officerId ?? null) : null };
}

/** Of these officers, those in the team of a supervisor today. */
export async function ownTeam(
	db: Db,
	supervisorId: number,
	officerIds: readonly number[],
	today: Day,
): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select officer_id as id from people.team_of(${supervisorId}, ${today})
		where officer_id = any(${[...officerIds]}::bigint[])`.execute(db);
	const own = new Set(rows.map(({ id }) => id));
	return officerIds.filter((id) => own.has(id));
}
