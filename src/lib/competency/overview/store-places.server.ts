import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Place } from './figure.ts';

/**
 * The units of some branches that words of a question name, the widest first: "gambir" finds the
 * kecamatan before its kelurahan. Only where no name holds the words are they met by likeness, which
 * costs ten times as much, so that a slip of the finger still finds. Without words: the branches.
 */
export async function placesNamed(
	db: Db,
	branches: readonly number[],
	words: readonly string[],
): Promise<Place[]> {
	const { rows } = await sql<Place>`
		with inside as (
			select distinct branch.unit_id, unit.name
			from people.branch_unit branch
			join people.unit_name unit on unit.unit_id = branch.unit_id
			where branch.branch_id = any(${[...branches]}::bigint[])
				and (${words.length} > 0 or branch.depth = 0)
		), holding as materialized (
			select unit_id, name, 1::real as likeness from inside
			where lower(name) like all(${words.map((word) => `%${word}%`)}::text[])
		), likened as (
			select * from holding
			union all
			select unit_id, name, (
				select min(strict_word_similarity(word, lower(name)))
				from unnest(${[...words]}::text[]) word
			) from inside
			where not exists (select from holding)
		)
		select unit_id as id, name from likened
		where likeness >= 0.35
		order by round(likeness::numeric, 1) desc, (
			select count(*) from people.branch_unit below where below.branch_id = likened.unit_id
		) desc, length(name), unit_id
		limit 6
	`.execute(db);
	return rows;
}

/** Those of some words that stand in the name of a unit of the branches; one statement. */
export async function wordsOfPlaces(
	db: Db,
	branches: readonly number[],
	words: readonly string[],
): Promise<string[]> {
	const { rows } = await sql<{ word: string }>`
		select word from unnest(${[...words]}::text[]) with ordinality asked (word, at)
		where exists (
			select from people.branch_unit branch
			join people.unit_name unit on unit.unit_id = branch.unit_id
			where branch.branch_id = any(${[...branches]}::bigint[])
				and lower(unit.name) like '%' || word || '%')
		order by at`.execute(db);
	return rows.map(({ word }) => word);
}
