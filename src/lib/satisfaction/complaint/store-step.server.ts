import { nameOf, type Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Element } from '../element.ts';
import type { ClockName } from './clock.ts';
import type { StepAct } from './step.ts';

export type NewStep = {
	readonly complaintId: number;
	readonly act: StepAct;
	readonly token: string;
	readonly note?: string | null;
	readonly officeId?: number | null;
	readonly element?: Element | null;
	readonly clock?: ClockName | null;
	/** When it happened, where that is not now: a row of the CRM. */
	readonly at?: Date;
};

/** Adds steps to the history; false where one of the tokens has been used before. */
export async function addSteps(tx: Tx, act: Act, steps: readonly NewStep[]): Promise<boolean> {
	if (steps.length === 0) return true;
	const added = await tx
		.insertInto('satisfaction.complaint_step')
		.values(
			steps.map((step) => ({
				complaint_id: step.complaintId,
				at: step.at ?? act.now,
				act: step.act,
				author: nameOf(act.who),
				author_officer_id: act.who.kind === 'officer' ? act.who.officerId : null,
				note: step.note ?? null,
				office_id: step.officeId ?? null,
				element: step.element ?? null,
				clock: step.clock ?? null,
				token: step.token,
			})),
		)
		.onConflict((conflict) => conflict.column('token').doNothing())
		.returning('id')
		.execute();
	return added.length === steps.length;
}
