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

type CardRow = {
	officer_id: number;
	full_name: string;
	post_name: string | null;
	unit_name: string | null;
};

type MemberRow = NeedRow & CardRow;

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
	const { rows } = await sql<CardRow & { needs: NeedRow[] | null }>`
		with page as (
			select officer.id, officer.name
			from people.team_of(${supervisorId}, ${today}) team
			join people.officer on officer.id = team.officer_id
			where ${after}::bigint is null or (officer.name, officer.id) > (
				select last.name, last.id from people.officer last where last.id = ${after}
			)
			order by officer.name, officer.id
			limit ${MOST_MEMBERS + 1}
		)
		select card.officer_id, card.full_name, card.post_name, card.unit_name, (
			select json_agg(need order by need.competency_id) from (
				select n.competency_id, c.code, c.name, c.kind, n.level as required, n.weight,
					null as chances, b.proven_level, b.proven_until, b.as_of
				from competency.need n ${needJoins}
				where n.officer_id = page.id
			) need
		) as needs
		from page join people.officer_card card on card.officer_id = page.id
		order by page.name, page.id
	`.execute(db);
	const members = rows.slice(0, MOST_MEMBERS).map((row) => ({
		...cardOf(row),
		gaps: (row.needs ?? []).map((need) => gapOf(need, today)),
	}));
	const goesOn = rows.length > MOST_MEMBERS;
	return { members, next: goesOn ? (members.at(-1)?.officerId ?? null) : null };
}

function cardOf(row: CardRow) {
	return {
		officerId: row.officer_id,
		name: row.full_name,
		post: row.post_name,
		unit: row.unit_name,
	};
}

function memberOf(rows: readonly MemberRow[], today: Day): Member {
	const [first] = rows as [MemberRow];
	return {
		...cardOf(first),
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
