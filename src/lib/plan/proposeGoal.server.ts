import { sql } from 'kysely';
import type { Level, ProvenLevel } from '../competency/index.ts';
import type { Act } from '../platform/act.server.ts';
import type { Tx } from '../platform/database.server.ts';
import { yearOf } from '../time/index.ts';
import { proposalRule } from './rule.ts';
import { mayPropose } from './rules.ts';
import type { MayPropose } from './rules.ts';
import { takeStep } from './stepGoal.server.ts';
import { addGoal, earlierGoals, stepNow } from './store-goal.server.ts';

/** A gap with the course that could close it, as the arrow gapsBecomeGoals brings it. */
export type Proposal = {
	readonly officerId: number;
	readonly competencyId: number;
	readonly competencyCode: string;
	readonly required: Level;
	readonly proven: ProvenLevel;
	readonly courseCode: string | null;
	readonly courseTitle: string | null;
};

export type Proposed =
	{ readonly ok: true; readonly goalId: number } | Extract<MayPropose, { ok: false }>;

/**
 * Proposes a goal of this year from a gap, with its reason as data. Proposing again while it is
 * open, after it was refused this year, or when proof has closed the gap since, is refused and
 * changes nothing: the fact may arrive late or twice.
 *
 * M.3 demanded 2, proven 1 → { ok: true, goalId }; again → { ok: false, reason: 'goalAlreadyOpen' }
 */
export async function proposeGoal(act: Act, proposal: Proposal): Promise<Proposed> {
	return act.db
		.transaction()
		.execute((tx) => proposeIn(tx, act, proposal, { rule: proposalRule.name }));
}

/** The same within a transaction, for whichever rule proposes; an IF-THEN rule is named to the officer. */
export async function proposeIn(
	tx: Tx,
	act: Act,
	proposal: Proposal,
	by: { readonly rule: string; readonly ifThen?: string },
): Promise<Proposed> {
	const { officerId, competencyId, competencyCode, required, proven, courseCode } = proposal;
	const year = yearOf(act.today);
	await sql`
		select pg_advisory_xact_lock(hashtext('plan.goal'), (${officerId}::bigint % 2147483647)::int)
	`.execute(tx);
	const may = mayPropose(proposal, await earlierGoals(tx, officerId, competencyId, year));
	if (!may.ok) return may;
	const { chance, proven: closed } = await stepNow(tx, proposal, act.today);
	if (closed) return { ok: false, reason: 'noGap' };
	const { rule, ifThen } = by;
	const reason = {
		competencyCode,
		required,
		proven,
		chance,
		course: courseCode ? { code: courseCode, title: proposal.courseTitle ?? courseCode } : null,
		...(ifThen === undefined ? {} : { ifThen }),
	};
	const goalId = await addGoal(tx, { officerId, competencyId, year, reason, rule }, act.now);
	if (goalId === null) return { ok: false, reason: 'goalAlreadyOpen' };
	await takeStep(tx, act, { goalId, officerId, competencyCode, courseCode }, { act: 'proposed' });
	return { ok: true, goalId };
}
