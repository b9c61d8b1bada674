import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { priorForm } from '#lib/competency/prior/forms-prior.ts';
import { priorProblem } from '#lib/competency/prior/priorWords.ts';
import { claimPrior, competencyFor } from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { typedIn } from '../../../../../web/contests.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import { uploadsIn } from '../../../../../web/uploads.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The competency that the own post demands, with the indicators of the demanded level. */
async function askedOf(locals: App.Locals, code: string) {
	const { officerId } = principalIn(locals);
	const competency = await competencyFor(locals.db, officerId, code);
	const { required } = competency ?? {};
	if (!competency || !required) error(404, 'notFound');
	const indicators = competency.levels.find(({ level }) => level === required)?.indicators ?? [];
	return { officerId, code, name: competency.name, required, indicators };
}

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await askedOf(locals, params.code)),
	key: randomUUID(),
});

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const { officerId, indicators } = await askedOf(locals, params.code);
		const form = await request.formData();
		const typed = typedIn(form);
		const read = priorForm(indicators.map(({ id }) => id)).safeParse(typed);
		if (!read.success) {
			const faults = Object.entries(z.flattenError(read.error).fieldErrors);
			const errors: Record<string, string> = Object.fromEntries(
				faults.map(([field, [key]]) => [field, priorProblem(key ?? '')]),
			);
			return fail(400, { typed, errors, refused: null });
		}
		const { files } = await webHouse();
		const said = new Map(indicators.map(({ id }) => [id, typed[`indikator-${id}`]?.trim() ?? '']));
		const done = await claimPrior(actOf(locals, 'pengakuan pembelajaran lampau'), files, {
			...{ officerId, code: params.code, said, key: read.data.kunci },
			...{ summary: read.data.ringkasan, documentsUntil: read.data.berlaku },
			uploads: await uploadsIn(form, 'berkas'),
		});
		if (!done.ok) {
			const text = priorProblem(done.reason);
			const isDay = done.reason === 'documentsOver';
			const field = isDay ? 'berlaku' : /^(file|tooMany)/.test(done.reason) ? 'berkas' : null;
			const errors: Record<string, string> = field ? { [field]: text } : {};
			return fail(409, { typed, errors, refused: field ? null : text });
		}
		leaveToast(cookies, { message: m.contest_prior_done(), kind: 'good' });
		redirect(303, '/saya/pengakuan');
	},
};
