import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Figure, PeopleWish, PersonFound } from './figure.ts';
import { foundIn, walksUnits } from './rules-people.ts';
import { figuresOf } from './store-figure.server.ts';

const PAGE = 25;

export type PeoplePage = {
	readonly people: readonly PersonFound[];
	readonly total: number;
	readonly next: number | null;
};

const none: Figure = { demanded: 0, met: 0, unassessed: 0, at: [0, 0, 0, 0, 0] };
const states = { any: null, met: 1, below: 2, unassessed: 3 } as const;

/**
 * The people of a branch who stand as wished in one competency, the highest proven level first, from
 * behind the officer `after`. How many there are is read from the sums.
 *
 * Few of a small branch are found by walking its units, many of a large one by walking the people of
 * the competency in order until a page is full: each is cheap where the other is not.
 */
export async function peopleWho(
	db: Db,
	wish: PeopleWish,
	top: number,
	after: number | null = null,
): Promise<PeoplePage> {
	const figures = await figuresOf(db, [wish.unitId, top]);
	const counted = (unitId: number) =>
		foundIn(
			figures.get(unitId)?.find(({ competencyId }) => competencyId === wish.competencyId) ?? none,
			wish,
		);
	const total = counted(wish.unitId);
	if (total === 0) return { people: [], total, next: null };
	const walk = walksUnits({ found: total, ofAll: counted(top), page: PAGE });
	const { rows } = await sql<PersonFound>`
		select s.officer_id as "officerId", card.full_name as name, card.post_name as post,
			card.unit_name as unit, s.required, s.proven, b.proven_until as "provenUntil"
		from (${walk ? byUnits(wish, after) : byOrder(wish, after)}) s
		join people.officer_card card on card.officer_id = s.officer_id
		left join competency.belief b
			on b.officer_id = s.officer_id and b.competency_id = ${wish.competencyId}
		order by s.behind, s.officer_id
	`.execute(db);
	const people = rows.slice(0, PAGE);
	return { people, total, next: rows.length > PAGE ? (people.at(-1)?.officerId ?? null) : null };
}

/** Rows of `competency.standing s` as wished, behind the officer `after` in the order of the page. */
function wished({ competencyId, standing, level }: PeopleWish, after: number | null) {
	const state = states[standing];
	const stands = state === null ? sql`s.behind <= ${5 - level}` : sql`s.state = ${state}`;
	const last = sql`(select last.behind from competency.standing last
		where last.officer_id = ${after} and last.competency_id = ${competencyId})`;
	const behind =
		after === null ? sql`true` : sql`(s.behind, s.officer_id) > (${last}, ${after}::bigint)`;
	return sql<boolean>`s.competency_id = ${competencyId} and ${stands} and ${behind}`;
}

const order = sql`order by s.behind, s.officer_id limit ${PAGE + 1}`;

function byUnits(wish: PeopleWish, after: number | null): RawBuilder<unknown> {
	return sql`
		with inside as materialized (
			select s.* from people.branch_unit branch
			join competency.standing s on s.unit_id = branch.unit_id
			where branch.branch_id = ${wish.unitId} and ${wished(wish, after)}
		)
		select s.* from inside s ${order}`;
}

function byOrder(wish: PeopleWish, after: number | null): RawBuilder<unknown> {
	return sql`
		select s.* from competency.standing s
		where ${wished(wish, after)} and exists (
			select from people.branch_unit branch
			where branch.unit_id = s.unit_id and branch.branch_id = ${wish.unitId} offset 0
		) ${order}`;
}
