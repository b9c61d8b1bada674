import { record } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { CounterOutcome } from '../outcome.ts';
import { lockVisit } from '../store-visit.server.ts';
import { stateOf } from '../visit.ts';
import type { Priority } from '../visit.ts';

/**
 * Somebody at reception sees that a citizen who waits goes first by law, or took it by mistake.
 * Only while the citizen waits: afterwards it would rewrite why somebody was called.
 */
export async function setPriority(
	act: Act,
	asked: { officeId: number; visitId: number; priority: Priority | null },
): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const visit = await lockVisit(tx, asked);
		if (!visit || visit.officeId !== asked.officeId || visit.day !== act.today)
			return { ok: false, reason: 'unknownVisit' };
		if (stateOf(visit) !== 'waiting') return { ok: false, reason: 'notPossibleNow' };
		const { priority: before } = await tx
			.selectFrom('counter.visit')
			.select('priority')
			.where('id', '=', visit.id)
			.executeTakeFirstOrThrow();
		if (before === asked.priority) return { ok: true };
		await tx
			.updateTable('counter.visit')
			.set({ priority: asked.priority })
			.where('id', '=', visit.id)
			.execute();
		await record(tx, act, {
			act: 'counter.prioritySet',
			subject: 'counter.visit',
			subjectId: visit.id,
			before: { priority: before },
			after: { priority: asked.priority },
		});
		return { ok: true };
	});
}
