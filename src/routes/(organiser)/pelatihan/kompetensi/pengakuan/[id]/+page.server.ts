import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Answer } from '#lib/competency/index.ts';
import { priorVerdictForm } from '#lib/competency/prior/forms-prior.ts';
import { priorProblem } from '#lib/competency/prior/priorWords.ts';
import { decidePrior } from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { typedIn } from '../../../../../../web/contests.server.ts';
import { priorFor, priorPurpose } from '../../../../../../web/priorFile.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => ({
	claim: await priorFor(locals, params.id),
	me: principalIn(locals).officerId,
});

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const claim = await priorFor(locals, params.id);
		const typed = typedIn(await request.formData());
		const ids = claim.statements.map(({ indicatorId }) => indicatorId);
		const read = priorVerdictForm(ids).safeParse(typed);
		if (!read.success) {
			const faults = Object.entries(z.flattenError(read.error).fieldErrors);
			const errors: Record<string, string> = Object.fromEntries(
				faults.map(([field, [key]]) => [field, priorProblem(key ?? '')]),
			);
			return fail(400, { typed, errors, refused: null });
		}
		const given = read.data as Record<string, string>;
		const done = await decidePrior(actOf(locals, priorPurpose, 'organiser'), principalIn(locals), {
			id: claim.id,
			found: new Map(ids.map((id) => [id, given[`indikator-${id}`] as Answer])),
			reason: read.data.alasan,
		});
		if (!done.ok) {
			const errors: Record<string, string> = {};
			return fail(409, { typed, errors, refused: priorProblem(done.reason) });
		}
		leaveToast(cookies, { message: m.contest_prior_decided(), kind: 'good' });
		redirect(303, `/pelatihan/kompetensi/pengakuan/${claim.id}`);
	},
};
