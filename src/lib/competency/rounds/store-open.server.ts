import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Level } from '../level.ts';
import type { RoundOrigin } from './round.ts';
import { roundRule } from './roundRule.ts';

export type NewRound = {
	readonly key: string;
	readonly origin: RoundOrigin;
	readonly title: string;
	readonly unitId: number;
	readonly from: Day;
	readonly to: Day;
	readonly openedBy: number | null;
	readonly openedAt: Date;
};

/** Null when the key is known. */
export async function addRound(tx: Tx, round: NewRound): Promise<number | null> {
	const row = await tx
		.insertInto('competency.round')
		.values({
			...{ key: round.key, origin: round.origin, title: round.title, unit_id: round.unitId },
			...{ from_day: round.from, to_day: round.to, rule: roundRule.name },
			...{ opened_by: round.openedBy, opened_at: round.openedAt },
		})
		.onConflict((conflict) => conflict.column('key').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id ?? null;
}

export async function roundByKey(tx: Tx, key: string): Promise<number | null> {
	const row = await tx
		.selectFrom('competency.round')
		.select('id')
		.where('key', '=', key)
		.executeTakeFirst();
	return row?.id ?? null;
}

/** Adds whom a round is about, and what is asked: around the wished level, else what the post demands. */
export async function addSubjects(
	tx: Tx,
	roundId: number,
	asked: { officerIds: readonly number[]; codes: readonly string[]; level: Level | null },
): Promise<void> {
	await sql`
		with added as (
			insert into competency.round_subject (round_id, officer_id)
			select ${roundId}::bigint, id from unnest(${[...asked.officerIds]}::bigint[]) as id
			returning id, officer_id
		)
		insert into competency.round_ask (subject_id, competency_id, level)
		select added.id, c.id, coalesce(${asked.level}::smallint, need.level, ${roundRule.levelElse}::smallint)
		from added
		cross join competency.competency c
		left join competency.need on need.officer_id = added.officer_id and need.competency_id = c.id
		where c.code = any(${[...asked.codes]}::text[])`.execute(tx);
}
