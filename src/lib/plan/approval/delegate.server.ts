import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { daysBetween, type Day } from '../../time/index.ts';
import { planRefused, type PlanOutcome } from './refusal.ts';
import type { RequestKind } from './route.ts';

/** Days; whoever is away for longer has no supervisor's post any more. */
const longest = 366;

export type DelegationAsked = {
	readonly toId: number;
	/** `[from, to)`. */
	readonly from: Day;
	readonly to: Day;
	readonly kinds: readonly RequestKind[];
	readonly reason: string;
	readonly token: string;
};

/**
 * Lets a colleague decide for a time, in one's name and visibly so. The token makes sending the form
 * twice one delegation. A delegate cannot hand it on: only what waits for the giver himself is his.
 */
export async function delegate(act: Act, asked: DelegationAsked): Promise<PlanOutcome> {
	const { who } = act;
	const { toId, from, to, kinds, reason, token } = asked;
	if (who.kind !== 'officer') return planRefused('notYours');
	if (toId === who.officerId) return planRefused('notOneself');
	if (to <= act.today) return planRefused('dayPast');
	if (daysBetween(from, to) > longest) return planRefused('tooLong');
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome> => {
		await sql`select pg_advisory_xact_lock(hashtext('plan.delegation'), (${who.officerId}::bigint
			% 2147483647)::int)`.execute(tx);
		const known = await sql`select from plan.delegation where token = ${token}`.execute(tx);
		if (known.rows.length > 0) return { ok: true };
		const here = await sql`select from people.officer_card
			where officer_id = ${toId} and left_on is null and unit_id is not null`.execute(tx);
		if (here.rows.length === 0) return planRefused('officerUnknown');
		const taken = await sql`select from plan.delegation
			where from_officer_id = ${who.officerId} and withdrawn_at is null
				and daterange(from_day, to_day) && daterange(${from}, ${to})`.execute(tx);
		if (taken.rows.length > 0) return planRefused('alreadyDelegated');
		const { id } = await tx
			.insertInto('plan.delegation')
			.values({
				...{ token, reason, kinds: [...kinds], made_at: act.now },
				from_officer_id: who.officerId,
				to_officer_id: toId,
				from_day: from,
				to_day: to,
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, act, {
			act: 'plan.delegated',
			subject: 'plan.delegation',
			subjectId: id,
			about: toId,
			after: { from, to, kinds, reason },
		});
		return { ok: true };
	});
}
