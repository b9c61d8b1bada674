import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { spanOf } from '../ikm/span.ts';
import type { Span } from '../ikm/span.ts';
import { viewOfOffice } from '../ikm/results.server.ts';
import { followUpStatus } from './rules-status.ts';
import type { FollowUpForm, StepForm } from './forms.ts';
import { addFollowUp, addStep, knowsStep, lockFollowUp } from './store-followUp.server.ts';

const officerIn = ({ who }: Act) => (who.kind === 'officer' ? who.officerId : null);

export type Planned = { ok: true } | { ok: false; reason: 'quarterOver' | 'resultHidden' };

/**
 * Plans what an office does about an element, on the ground of a published result. A form sent twice
 * is one plan. Refused for a quarter that is over, and where no result is published: nobody could
 * later say whether it rose.
 */
export async function planFollowUp(
	act: Act,
	plan: FollowUpForm & { officeId: number; basis: Span },
): Promise<Planned> {
	const { dueQuarter } = plan;
	if (dueQuarter === null || dueQuarter < spanOf('quarter', act.today).from)
		return { ok: false, reason: 'quarterOver' };
	const view = await viewOfOffice(act.db, plan.officeId, plan.basis);
	if (view.current === null) return { ok: false, reason: 'resultHidden' };
	return act.db.transaction().execute(async (tx) => {
		const by = { day: act.today, officerId: officerIn(act) };
		const id = await addFollowUp(tx, { ...plan, dueQuarter }, by);
		if (id !== null)
			await record(tx, act, {
				act: 'satisfaction.followUpPlanned',
				subject: 'satisfaction.followUp',
				subjectId: id,
				after: { ...plan },
			});
		return { ok: true };
	});
}

export type Noted = { ok: true } | { ok: false; reason: 'unknown' | 'ended' };

/** Adds evidence to a plan, or ends it. An ended plan takes no further step. */
export async function noteStep(
	act: Act,
	of: { officeId: number; id: number },
	step: StepForm,
): Promise<Noted> {
	return act.db.transaction().execute(async (tx) => {
		const plan = await lockFollowUp(tx, of.officeId, of.id);
		if (plan === null) return { ok: false, reason: 'unknown' };
		if (await knowsStep(tx, step.key)) return { ok: true };
		const status = followUpStatus(plan, act.today);
		if (status === 'done' || status === 'stopped') return { ok: false, reason: 'ended' };
		const by = { day: act.today, officerId: officerIn(act) };
		await addStep(tx, plan.id, step, by);
		await record(tx, act, {
			act: 'satisfaction.followUpStepNoted',
			subject: 'satisfaction.followUp',
			subjectId: plan.id,
			after: step,
		});
		return { ok: true };
	});
}
