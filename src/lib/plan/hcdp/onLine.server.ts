import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { mayRunCycle } from '../cycle/policy-cycle.ts';
import { refused, type CycleOutcome } from '../cycle/refusal.ts';
import { cycleState, mayWriteIn } from '../cycle/rules-stage.ts';
import { within } from '../cycle/within.server.ts';
import type { HcdpLine } from './line.ts';
import { linesOf } from './store-line.server.ts';

/** Acts on one row while the plan may still be written. */
export function onLine(
	act: Act,
	who: Principal,
	{ year, lineId }: { readonly year: number; readonly lineId: number },
	work: (tx: Tx, line: HcdpLine) => Promise<CycleOutcome>,
): Promise<CycleOutcome> {
	return within(act, year, async (tx, cycle, top) => {
		if (!mayRunCycle(who, top)) return refused('notYours');
		const [line] = await linesOf(tx, cycle.id, lineId);
		if (!line) return refused('lineUnknown');
		return mayWriteIn(cycleState(cycle)) ? work(tx, line) : refused('notNow');
	});
}
