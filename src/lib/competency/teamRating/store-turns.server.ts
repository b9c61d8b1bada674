import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { roundDays } from './teamRating.ts';
import type { TeamCompetency, TeamTurn } from './teamRating.ts';

/** When this supervisor last rated `n`'s officer in `n`'s competency, or passed over; since a day. */
const lastLook = (supervisorId: number, since: Day) => sql`
	left join lateral (
		select o.observed_on, o.level from competency.evidence o
		where o.officer_id = n.officer_id and o.competency_id = n.competency_id
			and o.source = 'supervisor' and o.author_officer_id = ${supervisorId}
			and o.observed_on > ${since}
		order by o.observed_on desc, o.recorded_at desc limit 1
	) rated on true
	left join lateral (
		select max(k.day) as day from competency.rating_skip k
		where k.supervisor_id = ${supervisorId} and k.officer_id = n.officer_id
			and k.competency_id = n.competency_id and k.day > ${since}
	) skipped on true`;

const most = 200;

/** The members of a team whose posts ask for a competency, by name; one statement. */
export async function teamTurns(
	db: Db,
	supervisorId: number,
	code: string,
	today: Day,
): Promise<TeamTurn[]> {
	const { rows } = await sql<TeamTurn>`
		select card.officer_id as "officerId", card.full_name as name, card.post_name as post,
			n.level as required, rated.observed_on as "ratedOn", rated.level,
			skipped.day as "skippedOn"
		from people.team_of(${supervisorId}, ${today}) team
		join competency.competency c on c.code = ${code}
		join competency.need n on n.officer_id = team.officer_id and n.competency_id = c.id
		join people.officer_card card on card.officer_id = team.officer_id
		${lastLook(supervisorId, addDays(today, -roundDays))}
		order by card.name, card.officer_id limit ${most}`.execute(db);
	return rows;
}

/** What the posts of a team ask for, with how far the round has come; one statement. */
export async function teamCompetencies(
	db: Db,
	supervisorId: number,
	today: Day,
): Promise<TeamCompetency[]> {
	const { rows } = await sql<TeamCompetency>`
		select c.code, c.name, count(*)::int as members,
			(count(*) filter (where rated.observed_on is not null or skipped.day is not null))::int as done
		from people.team_of(${supervisorId}, ${today}) team
		join competency.need n on n.officer_id = team.officer_id
		join competency.competency c on c.id = n.competency_id
		${lastLook(supervisorId, addDays(today, -roundDays))}
		group by c.id, c.code, c.name order by c.id`.execute(db);
	return rows;
}
