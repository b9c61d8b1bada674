import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Day } from '../../time/index.ts';
import { refused, type CycleOutcome } from '../cycle/refusal.ts';
import type { BudgetSource } from './budget.ts';
import type { HcdpLine } from './line.ts';
import { onLine } from './onLine.server.ts';

/**
 * How a row is carried out: form, hours, who gives it, what it costs and when. Saving the same again
 * changes nothing; what somebody else changed since the row was read is not overwritten.
 */
export function editLine(
	act: Act,
	who: Principal,
	asked: {
		readonly year: number;
		readonly lineId: number;
		/** `editedAt` of the row as it was read. */
		readonly readAt: Date | null;
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
		const wish = { formCode, jp, organiser, costASeat, budgetSource, from, to };
		if (isLike(line, wish)) return { ok: true };
		if (line.editedAt?.getTime() !== asked.readAt?.getTime()) return refused('lineChanged');
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
			after: wish,
		});
		return { ok: true };
	});
}

function isLike(line: HcdpLine, wish: Partial<HcdpLine>): boolean {
	return Object.entries(wish).every(([name, value]) => line[name as keyof HcdpLine] === value);
}
