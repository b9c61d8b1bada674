import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { Level } from '../level.ts';
import type { RoundOrigin, RoundOutcome } from './round.ts';
import { roundRule } from './roundRule.ts';
import { addRound, addSubjects, roundByKey } from './store-open.server.ts';
import { proposeByLot } from './store-propose.server.ts';
import { tell } from './tell.server.ts';

export type RoundWish = {
	/** Of the form, or of the class that is followed. */
	readonly key: string;
	readonly title: string;
	readonly lastDay: Day;
	readonly officerIds: readonly number[];
	readonly codes: readonly string[];
	/** Around which level is asked; null: what each post demands. */
	readonly level: Level | null;
};

/**
 * Opens a round inside a transaction: who is asked is proposed by lot, and waits for the supervisor's
 * word, except after a class. Who may is asked before. The same key again is the same round.
 */
export async function openRoundIn(
	tx: Tx,
	act: Act,
	{ origin, unitId, ...wish }: RoundWish & { origin: RoundOrigin; unitId: number },
): Promise<RoundOutcome<{ roundId: number }>> {
	const officerIds = [...new Set(wish.officerIds)];
	if (officerIds.length === 0) return { ok: false, reason: 'nobody' };
	if (officerIds.length > roundRule.mostSubjects && origin !== 'class')
		return { ok: false, reason: 'tooMany' };
	if (wish.lastDay <= act.today || wish.lastDay > addDays(act.today, roundRule.longestDays))
		return { ok: false, reason: 'dayOutside' };
	const { rows: known } = await sql`select from competency.competency
		where code = any(${[...wish.codes]}::text[])`.execute(tx);
	if (known.length === 0 || known.length > roundRule.mostCompetencies)
		return { ok: false, reason: 'competencyUnknown' };
	const round = {
		...{ key: wish.key, origin, title: wish.title, unitId, from: act.today },
		to: addDays(wish.lastDay, 1),
		openedBy: act.who.kind === 'officer' ? act.who.officerId : null,
		openedAt: act.now,
	};
	const roundId = await addRound(tx, round);
	if (roundId === null) return { ok: true, roundId: (await roundByKey(tx, wish.key)) ?? 0 };
	await addSubjects(tx, roundId, { ...wish, officerIds });
	await proposeByLot(tx, roundId, wish.key, act.today);
	if (origin === 'class')
		await sql`update competency.round_subject set confirmed_at = ${act.now}
			where round_id = ${roundId}`.execute(tx);
	await record(tx, act, {
		act: 'competency.roundOpened',
		subject: 'competency.round',
		subjectId: roundId,
		after: { origin, officerIds, codes: wish.codes, lastDay: wish.lastDay },
	});
	await tellOfOpening(tx, act, { id: roundId, title: wish.title, to: round.to }, origin);
	return { ok: true, roundId };
}

async function tellOfOpening(
	tx: Tx,
	act: Act,
	round: { id: number; title: string; to: Day },
	origin: RoundOrigin,
): Promise<void> {
	const { rows } = await sql<{ raterId: number; kind: string }>`
		select distinct r.rater_id as "raterId", r.kind from competency.round_rater r
		join competency.round_subject s on s.id = r.subject_id
		where s.round_id = ${round.id} order by 1`.execute(tx);
	const of = (kinds: readonly string[]) =>
		rows.filter(({ kind }) => kinds.includes(kind)).map(({ raterId }) => raterId);
	await tell(tx, act, round, { occasion: 'opened', toIds: of(['self']) });
	if (origin !== 'class')
		return tell(tx, act, round, { occasion: 'confirm', toIds: of(['supervisor']) });
	const asked = of(['supervisor', 'colleague', 'subordinate']);
	return tell(tx, act, round, { occasion: 'asked', toIds: asked });
}
