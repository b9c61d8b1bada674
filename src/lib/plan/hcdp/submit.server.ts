import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { mayRunCycle } from '../cycle/policy-cycle.ts';
import { refused, type CycleOutcome } from '../cycle/refusal.ts';
import { cycleState, maySubmitIn } from '../cycle/rules-stage.ts';
import { within } from '../cycle/within.server.ts';
import { submittedPaper } from './paper.server.ts';
import { scenariosOf } from './store-scenario.server.ts';
import { linesOf } from './store-line.server.ts';

/** Puts one scenario before the leader, twice is once; from now on nobody changes a row. */
export function submitHcdp(
	act: Act,
	who: Principal,
	{ year, scenarioId }: { readonly year: number; readonly scenarioId: number },
): Promise<CycleOutcome> {
	return within(act, year, async (tx, cycle, top) => {
		if (!mayRunCycle(who, top)) return refused('notYours');
		if (cycleState(cycle) === 'submitted') {
			const paper = await submittedPaper(tx, cycle);
			return paper?.scenario.id === scenarioId ? { ok: true } : refused('notNow');
		}
		if (!maySubmitIn(cycleState(cycle))) return refused('notNow');
		const scenarios = await scenariosOf(tx, cycle.id);
		if (!scenarios.some(({ id }) => id === scenarioId)) return refused('scenarioUnknown');
		if ((await linesOf(tx, cycle.id)).length === 0) return refused('noLines');
		await tx
			.insertInto('plan.hcdp_word')
			.values({
				cycle_id: cycle.id,
				word: 'submitted',
				scenario_id: scenarioId,
				said_by: who.officerId,
				said_at: act.now,
			})
			.execute();
		await record(tx, act, {
			act: 'plan.hcdpSubmitted',
			subject: 'plan.cycle',
			subjectId: cycle.id,
			after: { year, scenarioId },
		});
		return { ok: true };
	});
}
