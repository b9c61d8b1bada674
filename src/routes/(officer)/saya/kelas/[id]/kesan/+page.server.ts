import { error, fail, redirect } from '@sveltejs/kit';
import { reactionForm } from '#lib/learning/evaluation/forms-evaluation.ts';
import { evaluationRefusalWords } from '#lib/learning/evaluation/wording-evaluation.ts';
import { giveReaction, heldClassById, mayReact } from '#lib/learning/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { readClassForm } from '../../../../../../web/classes.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'menilai kelas';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { officerId } = principalIn(locals);
	const held = await heldClassById(locals.db, idIn(params.id));
	if (!held) error(404, 'not found');
	const may = await mayReact(actOf(locals, purpose), { classId: held.id, officerId });
	return {
		held: { id: held.id, title: held.title },
		refused: may.ok ? null : evaluationRefusalWords(may.reason),
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, reactionForm);
		if (!read.ok) return read.failure;
		const { komentar: comment, ...answers } = read.data;
		const { officerId } = principalIn(locals);
		const asked = { classId: idIn(params.id), officerId, reaction: { ...answers, comment } };
		const done = await giveReaction(actOf(locals, purpose), asked);
		if (!done.ok)
			return fail(409, {
				...{ typed: read.typed, errors: {}, refused: evaluationRefusalWords(done.reason) },
			});
		leaveToast(cookies, { message: m.evaluation_thanks(), kind: 'good' });
		redirect(303, `/saya/kelas/${params.id}`);
	},
};
