import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { Gap } from './gap.ts';
import { gapOf, needColumns, needJoins } from './store-gap.server.ts';
import type { NeedRow } from './store-gap.server.ts';

/** A member of a team with everything that the post demands. */
export type Member = {
	readonly officerId: number;
	readonly name: string;
	readonly post: string | null;
	readonly unit: string | null;
	readonly gaps: readonly Gap[];
};

type MemberRow = NeedRow & {
	officer_id: number;
	full_name: string;
	post_name: string | null;
	unit_name: string | null;
};

/** Members on one page: what a supervisor of a large unit reads at once, and a cheap phone shows. */
const MOST_MEMBERS = 15;

export type TeamPage = { readonly members: Member[]; readonly next: number | null };

/**
 * A page of the team of a supervisor today with gaps, by name, from behind the member `after`; one
 * statement. A member without needs has an empty list. Chances stay null, since none is shown.
 * `next` is the `after` of the page that follows.
 */
export async function teamGaps(
	db: Db,
	supervisorId: number,
	today: Day,
	after: number | null = null,
): Promise<TeamPage> {
	const { rows } = await sql<MemberRow>`
		with page as (
			select card.officer_id, card.name, card.full_name, card.post_name, card.unit_name
			from people.team_of(${supervisorId}, ${today}) team
			join people.officer_card card on card.officer_id = team.officer_id
			where ${after}::bigint is null or (card.name, card.officer_id) > (
				select last.name, last.officer_id from people.officer_card last
				where last.officer_id = ${after}
			)
			order by card.name, card.officer_id
			limit ${MOST_MEMBERS + 1}
		)
		select card.officer_id, card.full_name, card.post_name, card.unit_name, need.*
		from page card
		left join lateral (
			select n.competency_id, c.code, c.name, c.kind, n.level as required, n.weight,
				null as chances, b.proven_level, b.proven_until, b.as_of
			from competency.need n ${needJoins}
			where n.officer_id = card.officer_id
		) need on true
		order by card.name, card.officer_id, need.competency_id
	`.execute(db);
	const found = [...Map.groupBy(rows, (row) => row.officer_id).values()];
	const members = found.slice(0, MOST_MEMBERS).map((own) => memberOf(own, today));
	const goesOn = found.length > MOST_MEMBERS;
	return { members, next: goesOn ? (members.at(-1)?.officerId ?? null) : null };
}

function memberOf(rows: readonly MemberRow[], today: Day): Member {
	const [first] = rows as [MemberRow];
	return {
		officerId: first.officer_id,
		name: first.full_name,
		post: first.post_name,
		unit: first.unit_name,
		gaps: rows.filter((row) => row.competency_id !== null).map((row) => gapOf(row, today)),
	};
}

/** One member of the team, or null when the officer is not in it today. */
export async function teamMember(
	db: Db,
	supervisorId: number,
	officerId: number,
	today: Day,
): Promise<Member | null> {
	const { rows } = await sql<MemberRow>`
		select card.officer_id, card.full_name, card.post_name, card.unit_name, need.*
		from people.supervision led
		join people.officer_card card on card.officer_id = led.officer_id
		left join lateral (
			select ${needColumns} from competency.need n ${needJoins}
			where n.officer_id = card.officer_id
		) need on true
		where led.officer_id = ${officerId} and led.supervisor_id = ${supervisorId}
		order by need.competency_id
	`.execute(db);
	return rows.length > 0 ? memberOf(rows, today) : null;
}
