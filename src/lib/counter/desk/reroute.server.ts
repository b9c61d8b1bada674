import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { CounterOutcome } from '../outcome.ts';
import { changeVisit, lockVisit } from '../store-visit.server.ts';
import { stateOf } from '../visit.ts';
import type { Priority } from '../visit.ts';
import type { AtOffice } from './lead.server.ts';
import { deskIsIn } from './store-office-parts.server.ts';
import { putRouting } from './store-routing.server.ts';

/**
 * The head sends a waiting citizen to a desk or to officers of a higher level, or notes that the law
 * puts the citizen first. The place in the queue stays what the rule gives; the reason stays too.
 */
export async function reroute(
	act: Act,
	asked: AtOffice & {
		visitId: number;
		deskId: number | null;
		leastLevel: number | null;
		priority: Priority | null;
		reason: string;
	},
): Promise<CounterOutcome> {
	const { officeId, visitId, deskId, leastLevel, priority, reason } = asked;
	return act.db.transaction().execute(async (tx) => {
		const visit = await lockVisit(tx, { visitId });
		if (!visit || visit.officeId !== officeId || visit.day !== act.today)
			return { ok: false, reason: 'unknownVisit' };
		if (stateOf(visit) !== 'waiting')
			return { ok: false, reason: visit.endedAt ? 'alreadyEnded' : 'notPossibleNow' };
		if (deskId !== null && !(await deskIsIn(tx, deskId, { officeId })))
			return { ok: false, reason: 'unknownDesk' };
		const routing = { deskId, leastLevel, avoidId: null, reason };
		await putRouting(tx, visitId, routing, { officerId: asked.headId, at: act.now });
		await changeVisit(tx, visitId, { priority });
		await record(tx, act, {
			act: 'counter.visitRerouted',
			subject: 'counter.visit',
			subjectId: visitId,
			after: { deskId, leastLevel, priority, reason },
		});
		return { ok: true };
	});
}
