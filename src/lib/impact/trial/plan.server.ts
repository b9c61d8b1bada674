import { branchesOf } from '../../people/index.ts';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { mayRunTrial } from './policy.ts';
import { checkPlan } from './rules-plan.ts';
import type { PlanRefusal } from './rules-plan.ts';
import { removeApplicants } from './store-applicant.server.ts';
import { changeTrial, insertTrial, lockTrial } from './store-trial.server.ts';
import type { TrialPlan } from './trial.ts';

export type Planned =
	| { readonly ok: true; readonly id: number }
	| { readonly ok: false; readonly reason: PlanRefusal | 'trialUnknown' | 'alreadyRegistered' };

/** Keeps the plan of a trial as a draft. The form sent twice is one draft. */
export async function planTrial(
	act: Act,
	who: Principal,
	token: string,
	plan: TrialPlan,
): Promise<Planned> {
	const [branchUnitId] = branchesOf(who, ['organiser']);
	if (branchUnitId === undefined) return { ok: false, reason: 'trialUnknown' };
	const wrong = checkPlan(plan, act.today);
	if (wrong) return { ok: false, reason: wrong };
	return act.db.transaction().execute(async (tx) => {
		const made = { token, branchUnitId, by: who.officerId, at: act.now, plan };
		const { id, isNew } = await insertTrial(tx, made);
		if (isNew)
			await record(tx, act, {
				act: 'impact.trialPlanned',
				subject: 'impact.trial',
				subjectId: id,
				after: plan,
			});
		return { ok: true, id };
	});
}

/** Changes a draft. Another design or other strata empty the list of applicants. */
export async function replanTrial(
	act: Act,
	who: Principal,
	id: number,
	plan: TrialPlan,
): Promise<Planned> {
	const wrong = checkPlan(plan, act.today);
	if (wrong) return { ok: false, reason: wrong };
	return act.db.transaction().execute(async (tx) => {
		const before = await lockTrial(tx, id);
		if (!before || !mayRunTrial(who, before.above)) return { ok: false, reason: 'trialUnknown' };
		if (before.registeredAt) return { ok: false, reason: 'alreadyRegistered' };
		await changeTrial(tx, id, plan);
		const sameList =
			before.design === plan.design &&
			before.strataBy === plan.strataBy &&
			before.courseCode === plan.courseCode;
		if (!sameList) await removeApplicants(tx, id);
		await record(tx, act, {
			act: 'impact.trialReplanned',
			subject: 'impact.trial',
			subjectId: id,
			after: plan,
		});
		return { ok: true, id };
	});
}
