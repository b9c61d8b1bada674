import { error, fail, redirect } from '@sveltejs/kit';
import { trainingReason } from '#lib/impact/index.ts';
import { answerTrainingForm } from '#lib/impact/training/forms.ts';
import { answerTraining, requestsIn } from '#lib/impact/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const requests = await requestsIn(locals.db, branches);
	if (requests.length > 0)
		await recordRead(locals.db, actOf(locals, 'permintaan pelatihan', 'organiser'), {
			act: 'impact.trainingRequestsRead',
			subject: 'impact.trainingRequest',
			subjectId: requests.length,
		});
	return {
		waiting: requests.filter(({ decision }) => decision === null),
		decided: requests.filter(({ decision }) => decision !== null),
	};
};

export const actions: Actions = {
	default: async ({ locals, request, cookies }) => {
		const sent = Object.fromEntries(await request.formData());
		const typed = { requestId: Number(sent.requestId), reason: String(sent.reason ?? '') };
		const read = answerTrainingForm.safeParse(sent);
		if (!read.success) {
			const { least, most } = trainingReason;
			return fail(400, { typed, wrong: m.twin_ask_why_length({ least, most }), refused: null });
		}
		const act = actOf(locals, 'menjawab permintaan pelatihan', 'organiser');
		const done = await answerTraining(act, principalIn(locals), read.data);
		if (!done.ok) {
			if (done.reason !== 'alreadyAnswered') error(404, 'not found');
			return fail(409, { typed, wrong: null, refused: m.twin_answer_already() });
		}
		const message = read.data.decision === 'accepted' ? m.twin_accepted() : m.twin_refused();
		leaveToast(cookies, { message, kind: 'good' });
		redirect(303, '/pelatihan/permintaan');
	},
};
