import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { ProvenLevel } from '../level.ts';
import type { RaterKind } from './round.ts';
import type { SheetLine } from './rules-sheet.ts';

/** False when this rater had answered already. */
export async function noteGiven(tx: Tx, subjectId: number, raterId: number): Promise<boolean> {
	const row = await tx
		.insertInto('competency.round_given')
		.values({ subject_id: subjectId, rater_id: raterId })
		.onConflict((conflict) => conflict.doNothing())
		.returning('subject_id')
		.executeTakeFirst();
	return row !== undefined;
}

type At = { readonly subjectId: number; readonly kind: RaterKind };

/** Adds one to what was seen of a competency; the answer itself is not kept. */
export async function tallyLevel(
	tx: Tx,
	{ subjectId, kind }: At,
	competencyId: number,
	level: ProvenLevel,
): Promise<void> {
	const one = [0, 1, 2, 3, 4, 5].map((at) => (at === level ? 1 : 0));
	await sql`
		insert into competency.round_level as known (subject_id, competency_id, kind, at_level)
		values (${subjectId}, ${competencyId}, ${kind}, ${one}::integer[])
		on conflict (subject_id, competency_id, kind) do update set at_level = (
			select array_agg(a + b order by place)
			from unnest(known.at_level, excluded.at_level) with ordinality as both_of (a, b, place))
	`.execute(tx);
}

/** Adds one to each indicator that was seen, in one order, so that two raters never wait for each other. */
export async function tallyIndicators(
	tx: Tx,
	{ subjectId, kind }: At,
	lines: readonly SheetLine[],
): Promise<void> {
	const seen = lines.filter(({ answer }) => answer !== 'unseen');
	if (seen.length === 0) return;
	await sql`
		insert into competency.round_indicator as known (subject_id, indicator_id, kind, yes, partly, no)
		select ${subjectId}::bigint, i.id, ${kind}::text, (i.answer = 'yes')::integer,
			(i.answer = 'partly')::integer, (i.answer = 'no')::integer
		from unnest(${seen.map(({ indicatorId }) => indicatorId)}::bigint[],
			${seen.map(({ answer }) => answer)}::text[]) as i (id, answer)
		order by i.id
		on conflict (subject_id, indicator_id, kind) do update set yes = known.yes + excluded.yes,
			partly = known.partly + excluded.partly, no = known.no + excluded.no`.execute(tx);
}
