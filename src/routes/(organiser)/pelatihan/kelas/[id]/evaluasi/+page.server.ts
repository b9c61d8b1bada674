import { behaviourRule } from '#lib/competency/index.ts';
import { behaviourOf } from '#lib/competency/server.ts';
import { resultOfClass } from '#lib/impact/server.ts';
import { scoresForm } from '#lib/learning/evaluation/forms-evaluation.ts';
import { evaluationOf, noteScores } from '#lib/learning/server.ts';
import { officersByNip } from '#lib/people/server.ts';
import { addMonths } from '#lib/time/index.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { answerClass, ownHeldClass, readClassForm } from '../../../../../../web/classes.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const held = await ownHeldClass(locals, params.id);
	const [evaluation, behaviour, result] = await Promise.all([
		evaluationOf(locals.db, held.id),
		behaviourOf(locals.db, held.id),
		resultOfClass(locals.db, held.id),
	]);
	const last = held.sessions.at(-1)?.day ?? null;
	const follows = last === null ? null : addMonths(last, behaviourRule.afterMonths);
	return { held, evaluation, behaviour, result, follows };
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, scoresForm);
		if (!read.ok) return read.failure;
		const held = await ownHeldClass(locals, params.id);
		const rows = read.data.nilai;
		const ids = await officersByNip(
			locals.db,
			rows.map(({ nip }) => nip),
		);
		const scores = rows.flatMap(({ nip, before, after }) => {
			const officerId = ids.get(nip);
			return officerId === undefined ? [] : [{ officerId, before, after }];
		});
		const act = actOf(locals, 'menilai kelas', 'organiser');
		const done = await noteScores(act, principalIn(locals), { classId: held.id, scores });
		const message = m.evaluation_noted({ n: done.ok ? done.noted : 0 });
		const to = `/pelatihan/kelas/${params.id}/evaluasi`;
		return answerClass(done, { cookies, to, message, typed: read.typed });
	},
};
