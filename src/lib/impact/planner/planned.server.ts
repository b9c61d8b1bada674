import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { PlannerOutcome, PlannerRefused } from './outcome.ts';
import { mayPlan } from './policy-planner.ts';
import { lockTimetable, timetableOf } from './store-timetable.server.ts';
import type { Timetable } from './timetable.ts';

class Refused extends Error {
	readonly outcome: PlannerRefused;

	constructor(outcome: PlannerRefused) {
		super('refused');
		this.outcome = outcome;
	}
}

/**
 * One act on a timetable by whoever may plan it, alone and in one transaction. A refusal undoes what
 * the act had written before it.
 */
export async function planned<Value extends object>(
	act: Act,
	who: Principal,
	timetableId: number,
	work: (tx: Tx, timetable: Timetable) => Promise<PlannerOutcome<Value>>,
): Promise<PlannerOutcome<Value>> {
	const done = act.db.transaction().execute(async (tx) => {
		const known = await lockTimetable(tx, timetableId);
		const timetable = known ? await timetableOf(tx, timetableId) : null;
		if (!timetable) throw new Refused({ ok: false, reason: 'timetableUnknown' });
		if (!mayPlan(who, timetable.above)) throw new Refused({ ok: false, reason: 'notYours' });
		const outcome = await work(tx, timetable);
		if (!outcome.ok) throw new Refused(outcome);
		return outcome;
	});
	return done.catch((fault: unknown) => {
		if (fault instanceof Refused) return fault.outcome;
		throw fault;
	});
}
