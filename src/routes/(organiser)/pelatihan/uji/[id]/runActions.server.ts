import { trialFaults, trialRefusal } from '#lib/impact/trial/errorWords.ts';
import { amendmentForm } from '#lib/impact/trial/forms.ts';
import { amendTrial, drawTrial, keepTrialPromise, lookAtTrial } from '#lib/impact/server.ts';
import { formatNumber } from '#lib/ui/format.ts';
import * as m from '#lib/words/messages.js';
import { getLocale } from '#lib/words/runtime.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { done, refused, textsOf, unknown } from './answer.server.ts';
import { trialIdIn, trialIn } from './trialIn.server.ts';
import type { Action } from './$types.js';

/** What may be done to a registered trial: draw, look, amend, keep the promise. */
export const runActions = {
	undi: async ({ locals, params, request, cookies }) => {
		const id = trialIdIn(params.id);
		const typed = await textsOf(request, 200);
		const act = actOf(locals, 'undian uji pelatihan', 'organiser');
		const drawn = await drawTrial(act, principalIn(locals), id, typed.angka ?? null);
		if (drawn.ok) done(cookies, id, m.trial_drawn());
		unknown(drawn.reason);
		return refused({ angka: trialRefusal(drawn.reason) }, typed, 409);
	},
	lihat: async ({ locals, params, cookies }) => {
		const id = trialIdIn(params.id);
		const act = actOf(locals, 'melihat hasil uji pelatihan', 'organiser');
		const looked = await lookAtTrial(act, principalIn(locals), id);
		if (looked.ok) done(cookies, id, m.trial_looked());
		unknown(looked.reason);
		return refused({ lihat: trialRefusal(looked.reason) }, {}, 409);
	},
	catat: async ({ locals, params, request, cookies }) => {
		const id = trialIdIn(params.id);
		await trialIn(locals, params.id);
		const typed = await textsOf(request, 1_100);
		const read = amendmentForm.safeParse(typed);
		if (!read.success) return refused(trialFaults(read.error.issues), typed);
		const act = actOf(locals, 'catatan perubahan uji pelatihan', 'organiser');
		const amended = await amendTrial(act, principalIn(locals), id, read.data);
		if (amended.ok) done(cookies, id, m.trial_amended());
		unknown(amended.reason);
		return refused({ change: trialRefusal(amended.reason) }, typed, 409);
	},
	tepati: async ({ locals, params, cookies }) => {
		const id = trialIdIn(params.id);
		const act = actOf(locals, 'janji uji pelatihan', 'organiser');
		const kept = await keepTrialPromise(act, principalIn(locals), id);
		if (kept.ok)
			done(cookies, id, m.trial_promise_done({ n: formatNumber(kept.given, getLocale()) }));
		unknown(kept.reason);
		const said =
			kept.reason === 'promiseTooEarly'
				? m.trial_error_promiseTooEarly_given()
				: trialRefusal(kept.reason);
		return refused({ tepati: said }, {}, 409);
	},
} satisfies Record<string, Action>;
