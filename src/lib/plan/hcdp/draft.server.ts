import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { mayRunCycle } from '../cycle/policy-cycle.ts';
import { refused, type CycleOutcome } from '../cycle/refusal.ts';
import { cycleState, mayWriteIn } from '../cycle/rules-stage.ts';
import { within } from '../cycle/within.server.ts';
import { draftOf, type Offer } from './rules-draft.ts';
import { demandOf, replaceShares } from './store-demand.server.ts';
import { attachFindings } from './store-finding.server.ts';
import { putLines } from './putLines.server.ts';

/**
 * Puts the plan together from the needs that heads of agencies stand for, the courses on offer and
 * what leaders took in because it works. Again: the numbers are counted anew, what people changed in
 * a row stays.
 */
export function draftHcdp(
	act: Act,
	who: Principal,
	asked: { readonly year: number; readonly offers: readonly Offer[] },
): Promise<CycleOutcome<{ readonly lines: number }>> {
	const { year, offers } = asked;
	return within<{ readonly lines: number }>(act, year, async (tx, cycle, top) => {
		if (!mayRunCycle(who, top)) return refused('notYours');
		if (!mayWriteIn(cycleState(cycle))) return refused('notNow');
		const rows = (await demandOf(tx, cycle.id)).map((demand) => draftOf(year, demand, offers));
		await putLines(tx, cycle.id, JSON.stringify(rows));
		await replaceShares(tx, cycle.id);
		await attachFindings(tx, cycle.id, year, offers);
		await record(tx, act, {
			act: 'plan.hcdpDrafted',
			subject: 'plan.cycle',
			subjectId: cycle.id,
			after: { year, lines: rows.length },
		});
		return rows.length === 0 ? refused('noNeeds') : { ok: true, lines: rows.length };
	});
}
