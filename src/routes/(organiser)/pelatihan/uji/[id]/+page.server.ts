import { randomUUID } from 'node:crypto';
import { trialLimits, type Registration } from '#lib/impact/index.ts';
import { amendmentsOf, drawOf, looksOf } from '#lib/impact/server.ts';
import { draftActions } from './draftActions.server.ts';
import { draftOf } from './draft.server.ts';
import { runActions } from './runActions.server.ts';
import { trialIn } from './trialIn.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const trial = await trialIn(locals, params.id);
	const { db, today } = locals;
	const common = { trial, today, token: randomUUID(), limits: trialLimits };
	if (!trial.registration) {
		const draft = await draftOf(locals, trial, url);
		return { ...common, draft, run: null };
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
