import { randomUUID } from 'node:crypto';
import { countStrata, trialLimits, type Registration } from '#lib/impact/index.ts';
import { amendmentsOf, drawOf, looksOf, lotsOf, powerOfTrial } from '#lib/impact/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { unitChoices } from '#lib/people/server.ts';
import { principalIn } from '../../../../../web/act.server.ts';
import { draftActions } from './draftActions.server.ts';
import { runActions } from './runActions.server.ts';
import { trialIn } from './trialIn.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const trial = await trialIn(locals, params.id);
	const { db, today } = locals;
	const common = { trial, today, token: randomUUID(), limits: trialLimits };
	if (!trial.registration) {
		const branches = branchesOf(principalIn(locals), ['organiser']);
		const [lots, units] = await Promise.all([
			lotsOf(db, trial.id),
			unitChoices(db, branches, null),
		]);
		const power = await powerOfTrial(db, trial, lots, today);
		return { ...common, draft: { strata: countStrata(lots), units, power }, run: null };
	}
	const [draw, looks, amendments] = await Promise.all([
		drawOf(db, trial.id),
		looksOf(db, trial.id),
		amendmentsOf(db, trial.id),
	]);
	const registration = JSON.parse(trial.registration) as Registration;
	return { ...common, draft: null, run: { registration, draw, looks, amendments } };
};

export const actions: Actions = { ...draftActions, ...runActions };
