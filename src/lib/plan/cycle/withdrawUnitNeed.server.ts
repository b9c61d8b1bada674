import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { CycleOutcome } from './refusal.ts';
import { within } from './within.server.ts';
import { refusedFor } from './mayName.server.ts';

/** Takes a need of an agency back; it stays in history. */
export function withdrawUnitNeed(
	act: Act,
	who: Principal,
	asked: { readonly year: number; readonly unitId: number; readonly needId: number },
): Promise<CycleOutcome> {
	return within(act, asked.year, async (tx, cycle, top) => {
		const no = await refusedFor(tx, who, cycle, asked.unitId, top);
		if (no) return no;
		const { numUpdatedRows } = await tx
			.updateTable('plan.unit_need')
			.set({ withdrawn_at: act.now })
			.where('id', '=', asked.needId)
			.where('cycle_id', '=', cycle.id)
			.where('unit_id', '=', asked.unitId)
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows > 0)
			await record(tx, act, {
				act: 'plan.unitNeedWithdrawn',
				subject: 'plan.unit_need',
				subjectId: asked.needId,
			});
		return { ok: true };
	});
}
