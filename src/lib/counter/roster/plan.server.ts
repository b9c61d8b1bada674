import { recordAll } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import type { DutyWish } from './duty.ts';
import type { RosterOutcome } from './outcome.ts';
import { changesIn, refusalOf } from './rules-plan.ts';
import { absencesOf, dutiesOf, lockRoster, membersOf, replaceDuties } from './store-duty.server.ts';

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
	const span = spanOf(wishes);
	if (span === null) return { ok: true, changed: 0 };
	await lockRoster(tx, officeId);
	const officerIds = [...new Set(wishes.map(({ officerId }) => officerId))];
	const placed = await dutiesOf(tx, { officerIds, ...span });
	const planned = placed.filter((duty) => duty.officeId === officeId);
	const changes = changesIn(wishes, planned);
	const facts = {
		today: act.today,
		calendar,
		members: await membersOf(tx, officeId, act.today),
		elsewhere: placed.filter((duty) => duty.officeId !== officeId),
		absences: await absencesOf(tx, { officerIds, ...span }),
	};
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
			before: planned
				.filter((one) => one.officerId === officerId && one.day === day)
				.map(({ part, breakTurn }) => ({ part, breakTurn })),
			after: duty,
		})),
	);
	return { ok: true, changed: changes.length };
}

function spanOf(wishes: readonly DutyWish[]): { from: Day; to: Day } | null {
	const days = wishes.map(({ day }) => day).sort();
	const [first, last] = [days[0], days.at(-1)];
	return first && last ? { from: first, to: addDays(last, 1) } : null;
}
