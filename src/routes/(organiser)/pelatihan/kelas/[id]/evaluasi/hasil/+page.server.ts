import { error, fail, redirect } from '@sveltejs/kit';
import { tieForm } from '#lib/impact/tie/forms-tie.ts';
import { resultOfClass, tieChoices, tieClass } from '#lib/impact/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../../web/act.server.ts';
import { ownHeldClass } from '../../../../../../../web/classes.server.ts';
import { idIn } from '../../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** What came of a class at the counters, and to what it is tied; no figure here is about a person. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, today } = locals;
	const { id, title, courseCode, finishedAt } = await ownHeldClass(locals, params.id);
	const [told, choices] = await Promise.all([
		resultOfClass(db, id),
		tieChoices(db, { classId: id, courseCode, today }),
	]);
	return { held: { id, title, finishedAt }, told, choices };
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const read = tieForm.safeParse(Object.fromEntries(await request.formData()));
		if (!read.success) return fail(400, { error: m.tie_wrong() });
		const act = actOf(locals, 'menilai kelas', 'organiser');
		const asked = { classId: idIn(params.id), to: read.data.kaitan };
		const done = await tieClass(act, principalIn(locals), asked);
		if (!done.ok && done.reason === 'notYours') error(404, 'not found');
		if (!done.ok) return fail(409, { error: m.tie_wrong() });
		leaveToast(cookies, { message: m.tie_done(), kind: 'good' });
		redirect(303, `/pelatihan/kelas/${params.id}/evaluasi`);
	},
};
