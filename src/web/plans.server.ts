import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { PlanOutcome } from '#lib/plan/index.ts';
import { planRefusal } from '#lib/plan/approval/wording-approval.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import type { CycleFailure } from './cycle.server.ts';

/** After an act on a plan: on with a word of what was done, or back with the reason and what was typed. */
export function answerPlan(
	{ cookies }: Pick<RequestEvent, 'cookies'>,
	outcome: PlanOutcome,
	told: { form: string; to: string; message: string; typed: Record<string, string> },
) {
	if (outcome.ok) {
		leaveToast(cookies, { message: told.message, kind: 'good' });
		redirect(303, told.to);
	}
	if (outcome.reason === 'notYours') error(404, 'not found');
	const failure: CycleFailure = {
		form: told.form,
		typed: told.typed,
		errors: {},
		refused: planRefusal(outcome.reason),
	};
	return fail(409, failure);
}
