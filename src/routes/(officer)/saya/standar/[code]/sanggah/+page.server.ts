import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { contestForm } from '#lib/competency/contest/forms.ts';
import { limitsOn } from '#lib/competency/index.ts';
import { competencyFor, contestLevel, whyOf } from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import {
	contestFaults,
	contestPurpose,
	contestRefused,
	typedIn,
} from '../../../../../../web/contests.server.ts';
import { webHouse } from '../../../../../../web/house.server.ts';
import { uploadsIn } from '../../../../../../web/uploads.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { officerId } = principalIn(locals);
	const competency = await competencyFor(locals.db, officerId, params.code);
	if (!competency) error(404, 'notFound');
	const reasons = await whyOf(locals.db, officerId, competency.id, locals.today);
	const { code, name } = competency;
	return {
		competency: { code, name },
		evidence: reasons.map(({ observation }) => observation),
		chosen: url.searchParams.get('bukti') ?? '',
		limits: limitsOn(locals.today),
		key: randomUUID(),
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const form = await request.formData();
		const typed = typedIn(form);
		const read = contestForm.safeParse(typed);
		if (!read.success)
			return fail(400, { typed, errors: contestFaults(read.error), refused: null });
		const { files } = await webHouse();
		const { kunci: key, bukti: observationId, alasan: reason } = read.data;
		const { officerId } = principalIn(locals);
		const uploads = await uploadsIn(form, 'berkas');
		const wish = { officerId, code: params.code, observationId, reason, key, uploads };
		const done = await contestLevel(actOf(locals, contestPurpose), files, wish);
		if (!done.ok) return contestRefused(typed, done.reason);
		leaveToast(cookies, { message: m.contest_open_sent(), kind: 'good' });
		redirect(303, `/saya/sanggahan/${done.id}`);
	},
};
