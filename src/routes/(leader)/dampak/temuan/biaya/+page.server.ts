import { error, fail, redirect } from '@sveltejs/kit';
import { feeForm, mayDecideProposal, rateForm } from '#lib/impact/index.ts';
import { concernedUnits, setPrice, trainingCosts } from '#lib/impact/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** What trainings cost for what they gained; no figure here is about a person. */
export const load: PageServerLoad = async ({ locals: { db, today, principal } }) => {
	const [costs, above] = await Promise.all([trainingCosts(db, today), concernedUnits(db)]);
	return { today, costs, maySet: mayDecideProposal(principal, above) };
};

const fields = ['course', 'from', 'idr', 'source', 'mark'] as const;

export const actions: Actions = {
	harga: async ({ locals, request, cookies }) => {
		const form = await request.formData();
		const typed = Object.fromEntries(
			fields.map((name) => [name, String(form.get(name) ?? '').slice(0, 400)]),
		);
		const read = (typed.course ? feeForm : rateForm).safeParse(typed);
		if (!read.success)
			return fail(400, { typed, wrong: read.error.issues.map(({ path }) => String(path[0])) });
		const { from, ...rest } = read.data;
		const act = actOf(locals, 'biaya pelatihan', 'leader');
		const done = await setPrice(act, principalIn(locals), { ...rest, from });
		if (!done.ok && done.reason === 'notYours') error(404, 'not found');
		if (!done.ok)
			return fail(400, { typed, wrong: [done.reason === 'dayTaken' ? 'taken' : 'course'] });
		leaveToast(cookies, { message: m.finding_cost_kept(), kind: 'good' });
		redirect(303, '/dampak/temuan/biaya');
	},
};
