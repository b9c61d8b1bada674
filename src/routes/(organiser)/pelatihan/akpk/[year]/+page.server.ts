import { stageForm } from '#lib/plan/cycle/forms-cycle.ts';
import { cycleState, isLate, mayRunCycle, nextStage } from '#lib/plan/index.ts';
import { agenciesOf, enterStage } from '#lib/plan/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { answerCycle, cycleIn, readCycle } from '../../../../../web/cycle.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const cycle = await cycleIn(locals, params.year);
	const agencies = await agenciesOf(locals.db, cycle.id);
	return {
		cycle,
		agencies,
		state: cycleState(cycle),
		late: isLate(cycle, locals.today),
		next: mayRunCycle(locals.principal, cycle.topId) ? nextStage(cycle) : null,
	};
};

export const actions: Actions = {
	lanjut: async (event) => {
		const form = 'lanjut';
		const read = await readCycle(event, form, stageForm);
		if (!read.ok) return read.failure;
		const { year } = await cycleIn(event.locals, event.params.year);
		const act = actOf(event.locals, 'AKPK provinsi', 'organiser');
		const asked = { year, number: read.data.tahap };
		const done = await enterStage(act, principalIn(event.locals), asked);
		const { typed } = read;
		const to = `/pelatihan/akpk/${year}`;
		return answerCycle(event, done, { form, to, message: m.cycle_next_done(), typed });
	},
};
