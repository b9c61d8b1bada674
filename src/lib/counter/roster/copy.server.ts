import type { Act } from '../../platform/act.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import type { RosterOutcome } from './outcome.ts';
import { planWithin } from './plan.server.ts';
import { copiesOf } from './rules-copy.ts';
import { absencesOf, dutiesOf, lockRoster, membersOf } from './store-duty.server.ts';

const week = 7;

/**
 * Carries the plan of one week into other weeks (*salin minggu*, *ulangi pola*), each named by its
 * Monday; only empty days are filled. Doing it twice fills nothing the second time.
 */
export async function copyWeek(
	act: Act,
	asked: { officeId: number; from: Day; to: readonly Day[] },
	calendar: WorkingCalendar,
): Promise<RosterOutcome<{ readonly changed: number; readonly left: number }>> {
	const [first, last] = [asked.to[0], asked.to.at(-1)];
	if (!first || !last) return { ok: true, changed: 0, left: 0 };
	return act.db.transaction().execute(async (tx) => {
		await lockRoster(tx, asked.officeId);
		const members = await membersOf(tx, asked.officeId, act.today);
		const officerIds = [...members];
		const source = { officerIds, from: asked.from, to: addDays(asked.from, week) };
		const target = { officerIds, from: first, to: addDays(last, week) };
		const pattern = (await dutiesOf(tx, source)).filter(
			({ officeId }) => officeId === asked.officeId,
		);
		const { wishes, left } = copiesOf(pattern, asked.to, {
			today: act.today,
			calendar,
			planned: await dutiesOf(tx, target),
			absences: await absencesOf(tx, target),
			members,
		});
		const planned = await planWithin(tx, act, { officeId: asked.officeId, wishes }, calendar);
		return planned.ok ? { ...planned, left } : planned;
	});
}
