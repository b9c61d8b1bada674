import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import type { Duty } from './duty.ts';
import type { PlanFacts } from './rules-plan.ts';
import { absencesOf, dutiesOf, lockRoster, membersOf } from './store-duty.server.ts';

/** Officers and days of a plan. */
export type Touched = readonly { readonly officerId: number; readonly day: Day }[];

/** What a plan must be held against, with the roster of the office locked until the end. */
export async function factsFor(
	tx: Tx,
	act: Act,
	{ officeId, touched }: { officeId: number; touched: Touched },
	calendar: WorkingCalendar,
): Promise<PlanFacts & { readonly planned: readonly Duty[] }> {
	await lockRoster(tx, officeId);
	const days = touched.map(({ day }) => day).sort();
	const [first = act.today, last = act.today] = [days[0], days.at(-1)];
	const officerIds = [...new Set(touched.map(({ officerId }) => officerId))];
	const span = { officerIds, from: first, to: addDays(last, 1) };
	const placed = await dutiesOf(tx, span);
	return {
		today: act.today,
		calendar,
		members: await membersOf(tx, officeId, act.today),
		planned: placed.filter((duty) => duty.officeId === officeId),
		elsewhere: placed.filter((duty) => duty.officeId !== officeId),
		absences: await absencesOf(tx, span),
	};
}
