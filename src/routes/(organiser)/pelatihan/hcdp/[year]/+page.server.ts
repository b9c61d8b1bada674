import { openCourses } from '#lib/learning/server.ts';
import { cycleState } from '#lib/plan/index.ts';
import { doneByMonth, draftHcdp, hcdpLines, signatureOf } from '#lib/plan/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { answerCycle, cycleIn } from '../../../../../web/cycle.server.ts';
import { frozen, mayWrite } from './hcdp.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const cycle = await cycleIn(locals, params.year);
	const lines = await hcdpLines(locals.db, cycle.id);
	const isSigned = cycle.signedAt !== null;
	const [signature, months] = await Promise.all([
		isSigned ? signatureOf(locals.db, cycle, lines) : null,
		isSigned ? doneByMonth(locals.db, cycle.id) : [],
	]);
	return {
		cycle,
		lines,
		signature,
		months,
		today: locals.today,
		state: cycleState(cycle),
		allotted: frozen(cycle, lines),
		mayWrite: mayWrite(locals, cycle),
	};
};

export const actions: Actions = {
	susun: async (event) => {
		const { locals, params } = event;
		const { year } = await cycleIn(locals, params.year);
		const act = actOf(locals, 'menyusun HCDP', 'organiser');
		const offers = await openCourses(locals.db);
		const drafted = await draftHcdp(act, principalIn(locals), { year, offers });
		const message = drafted.ok ? m.cycle_draft_done({ n: drafted.lines }) : '';
		const to = `/pelatihan/hcdp/${year}`;
		return answerCycle(event, drafted, { form: 'susun', to, message, typed: {} });
	},
};
