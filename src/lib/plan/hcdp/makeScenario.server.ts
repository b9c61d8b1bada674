import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { mayRunCycle } from '../cycle/policy-cycle.ts';
import { refused, type CycleOutcome } from '../cycle/refusal.ts';
import { cycleState, mayWriteIn } from '../cycle/rules-stage.ts';
import { within } from '../cycle/within.server.ts';
import { mostScenarios, type Weights } from './scenario.ts';
import { scenariosOf } from './store-scenario.server.ts';

/** Adds a scenario; the token makes a form sent twice one scenario. */
export function makeScenario(
	act: Act,
	who: Principal,
	asked: {
		readonly year: number;
		readonly name: string;
		readonly budget: number | null;
		readonly weights: Weights;
		readonly token: string;
	},
): Promise<CycleOutcome> {
	const { year, name, budget, weights, token } = asked;
	return within(act, year, async (tx, cycle, top) => {
		if (!mayRunCycle(who, top)) return refused('notYours');
		if (!mayWriteIn(cycleState(cycle))) return refused('notNow');
		const known = await sql`select from plan.scenario where token = ${token}`.execute(tx);
		if (known.rows.length > 0) return { ok: true };
		if ((await scenariosOf(tx, cycle.id)).length >= mostScenarios)
			return refused('tooManyScenarios');
		const { id } = await tx
			.insertInto('plan.scenario')
			.values({
				token,
				cycle_id: cycle.id,
				name,
				budget,
				weights: JSON.stringify(weights),
				made_by: who.officerId,
				made_at: act.now,
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, act, {
			act: 'plan.scenarioMade',
			subject: 'plan.scenario',
			subjectId: id,
			after: { year, name, budget, weights },
		});
		return { ok: true };
	});
}
