import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Day } from '../../time/index.ts';
import type { CycleOutcome } from '../cycle/refusal.ts';
import type { BudgetSource } from './budget.ts';
import { onLine } from './onLine.server.ts';

/** How a row is carried out: form, hours, who gives it, what it costs and when. */
export function editLine(
	act: Act,
	who: Principal,
	asked: {
		readonly year: number;
		readonly lineId: number;
		readonly formCode: string;
		readonly jp: number;
		readonly organiser: string | null;
		readonly costASeat: number;
		readonly budgetSource: BudgetSource;
		readonly from: Day;
		readonly to: Day;
	},
): Promise<CycleOutcome> {
	return onLine(act, who, asked, async (tx, line) => {
		const { formCode, jp, organiser, costASeat, budgetSource, from, to } = asked;
		await tx
			.updateTable('plan.hcdp_line')
			.set({
				form_code: formCode,
				jp,
				organiser,
				cost_a_seat: costASeat,
				cost_basis: costASeat === line.costASeat ? line.costBasis : 'typed',
				budget_source: budgetSource,
				from_day: from,
				to_day: to,
				edited_at: act.now,
			})
			.where('id', '=', line.id)
			.execute();
		const { jp: jpBefore, costASeat: costBefore, formCode: formBefore } = line;
		await record(tx, act, {
			act: 'plan.hcdpLineEdited',
			subject: 'plan.hcdp_line',
			subjectId: line.id,
			before: { formCode: formBefore, jp: jpBefore, costASeat: costBefore },
			after: { formCode, jp, organiser, costASeat, budgetSource, from, to },
		});
		return { ok: true };
	});
}
