import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { refusedField, trialFaults, trialRefusal } from '#lib/impact/trial/errorWords.ts';
import { designAsked, trialForm } from '#lib/impact/trial/forms.ts';
import { mayRunTrial, type TrialPlan } from '#lib/impact/index.ts';
import { planTrial, replanTrial, trialById, trialChoices } from '#lib/impact/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { typedPlan, usualPlan } from './typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

function draftId(url: URL): number | null {
	const text = url.searchParams.get('rancangan') ?? '';
	return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const id = draftId(url);
	const draft = id === null ? null : await trialById(locals.db, id);
	if (id !== null && (!draft || draft.registeredAt || !mayRunTrial(locals.principal, draft.above)))
		error(404, 'not found');
	const design = designAsked(url.searchParams.get('desain') ?? draft?.design ?? null);
	const choices = await trialChoices(locals.db);
	const usual = draft ? typedPlan(draft) : usualPlan(locals.today, url.searchParams);
	return { design, draftId: id, choices, usual, token: randomUUID() };
};

export const actions: Actions = {
	default: async ({ locals, url, request, cookies }) => {
		const fields = Object.fromEntries(await request.formData());
		const typed = Object.fromEntries(
			Object.entries(fields).map(([name, value]) => [name, String(value).slice(0, 700)]),
		);
		const read = trialForm.safeParse(typed);
		if (!read.success) return fail(400, { typed, errors: trialFaults(read.error.issues) });
		const token = typed.token ?? '';
		if (!/^[0-9a-f-]{36}$/.test(token)) error(400, 'bad');
		const act = actOf(locals, 'rencana uji pelatihan', 'organiser');
		const who = principalIn(locals);
		const id = draftId(url);
		const plan = read.data as TrialPlan;
		const planned = await (id === null
			? planTrial(act, who, token, plan)
			: replanTrial(act, who, id, plan));
		if (!planned.ok) {
			if (planned.reason === 'trialUnknown') error(404, 'not found');
			const said = trialRefusal(planned.reason);
			const field = planned.reason === 'alreadyRegistered' ? 'title' : refusedField[planned.reason];
			const errors: Record<string, string> = { [field]: said };
			return fail(409, { typed, errors });
		}
		leaveToast(cookies, { message: m.trial_saved(), kind: 'good' });
		redirect(303, `/pelatihan/uji/${planned.id}`);
	},
};
