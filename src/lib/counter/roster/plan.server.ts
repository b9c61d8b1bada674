import { recordAll } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { WorkingCalendar } from '../../time/index.ts';
import type { DutyWish } from './duty.ts';
import { factsFor } from './facts.server.ts';
import type { RosterOutcome } from './outcome.ts';
import { changesIn, refusalOf } from './rules-plan.ts';
import { replaceDuties } from './store-duty.server.ts';

export type Planned = RosterOutcome<{ readonly changed: number }>;

/**
 * Plans officers at the desks of an office; `duty` null takes one off. All or nothing, and sending
 * the same plan again changes nothing. Every change stands in the history with what was before.
 */
export async function planDuties(
	act: Act,
	asked: { officeId: number; wishes: readonly DutyWish[] },
	calendar: WorkingCalendar,
): Promise<Planned> {
	return act.db.transaction().execute((tx) => planWithin(tx, act, asked, calendar));
}

/** The same inside a verb that does more. A refusal has written nothing. */
export async function planWithin(
	tx: Tx,
	act: Act,
	{ officeId, wishes }: { officeId: number; wishes: readonly DutyWish[] },
	calendar: WorkingCalendar,
): Promise<Planned> {
	if (wishes.length === 0) return { ok: true, changed: 0 };
	const facts = await factsFor(tx, act, { officeId, touched: wishes }, calendar);
	const changes = changesIn(wishes, facts.planned);
	for (const wish of changes) {
		const reason = refusalOf(wish, facts);
		if (reason) return { ok: false, reason, officerId: wish.officerId, day: wish.day };
	}
	if (changes.length > 0) await replaceDuties(tx, officeId, changes);
	await recordAll(
		tx,
		act,
		changes.map(({ officerId, day, duty }) => ({
			act: duty ? 'counter.dutyPlanned' : 'counter.dutyTakenOff',
			subject: 'counter.duty',
			subjectId: `${officeId}:${day}`,
			about: officerId,
			before: facts.planned
				.filter((one) => one.officerId === officerId && one.day === day)
				.map(({ part, breakTurn }) => ({ part, breakTurn })),
			after: duty,
		})),
	);
	return { ok: true, changed: changes.length };
}
