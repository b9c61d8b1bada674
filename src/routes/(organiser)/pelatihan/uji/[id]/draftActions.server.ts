import { trialRefusal } from '#lib/impact/trial/errorWords.ts';
import { candidateForm } from '#lib/impact/trial/forms.ts';
import { clearApplicants, nominate, nominateOffices, registerTrial } from '#lib/impact/server.ts';
import * as m from '#lib/words/messages.js';
import { formatNumber } from '#lib/ui/format.ts';
import { getLocale } from '#lib/words/runtime.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { done, refused, textsOf, unknown } from './answer.server.ts';
import { takeList } from './takeList.server.ts';
import { trialIdIn, trialIn } from './trialIn.server.ts';
import type { Action } from './$types.js';

const number = (n: number) => formatNumber(n, getLocale());

/** What may be done to a draft: nominate by filter or list, empty the list, register. */
export const draftActions = {
	tambah: async ({ locals, params, request, cookies }) => {
		const id = trialIdIn(params.id);
		const typed = await textsOf(request, 50);
		const read = candidateForm.safeParse(typed);
		if (!read.success) return refused({ unitId: m.trial_error_unit() }, typed);
		const act = actOf(locals, 'pendaftar uji pelatihan', 'organiser');
		const added = await nominate(act, principalIn(locals), id, read.data);
		if (added.ok) done(cookies, id, m.trial_added({ n: number(added.added) }));
		unknown(added.reason);
		return refused({ unitId: trialRefusal(added.reason) }, typed, 409);
	},
	daftar: takeList,
	kantor: async ({ locals, params, request, cookies }) => {
		const id = trialIdIn(params.id);
		const typed = await textsOf(request, 200_000);
		const codes = [...new Set((typed.kantor ?? '').split(/[\s,;]+/).filter(Boolean))];
		const act = actOf(locals, 'pendaftar uji pelatihan', 'organiser');
		const added = await nominateOffices(act, principalIn(locals), id, codes);
		if (added.ok) done(cookies, id, m.trial_added({ n: number(added.added) }));
		unknown(added.reason);
		const why =
			added.reason === 'officesUnknown'
				? m.trial_error_officesUnknown({ codes: added.codes.slice(0, 20).join(', ') })
				: added.reason === 'listEmpty'
					? m.trial_error_officesEmpty()
					: trialRefusal(added.reason);
		return refused({ kantor: why }, typed, 409);
	},
	kosongkan: async ({ locals, params, cookies }) => {
		const id = trialIdIn(params.id);
		const act = actOf(locals, 'pendaftar uji pelatihan', 'organiser');
		const cleared = await clearApplicants(act, principalIn(locals), id);
		if (cleared.ok) done(cookies, id, m.trial_cleared());
		unknown(cleared.reason);
		return refused({ daftar: trialRefusal(cleared.reason) }, {}, 409);
	},
	daftarkan: async ({ locals, params, request, cookies }) => {
		const id = trialIdIn(params.id);
		const { yakin } = await textsOf(request, 5);
		await trialIn(locals, params.id);
		if (!yakin) return refused({ yakin: m.trial_error_confirm() });
		const act = actOf(locals, 'pendaftaran uji pelatihan', 'organiser');
		const registered = await registerTrial(act, principalIn(locals), id);
		if (registered.ok) done(cookies, id, m.trial_registered());
		unknown(registered.reason);
		return refused({ yakin: trialRefusal(registered.reason) }, {}, 409);
	},
} satisfies Record<string, Action>;
