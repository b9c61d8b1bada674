import { returnForm, signForm } from '#lib/plan/hcdp/forms-sign.ts';
import { cycleState, frozenSeats, maySignPlan, sumOf } from '#lib/plan/index.ts';
import {
	doneByMonth,
	hcdpLines,
	returnHcdp,
	signatureOf,
	signHcdp,
	submittedPaper,
} from '#lib/plan/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { answerCycle, cycleIn, readCycle } from '../../../../../web/cycle.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const cycle = await cycleIn(locals, params.year);
	const { year } = cycle;
	const paper = cycle.signedAt === null ? await submittedPaper(locals.db, cycle) : null;
	const lines = paper?.lines ?? (await hcdpLines(locals.db, cycle.id));
	const isSigned = cycle.signedAt !== null;
	const [signature, months] = await Promise.all([
		isSigned ? signatureOf(locals.db, cycle, lines) : null,
		isSigned ? doneByMonth(locals.db, cycle.id) : [],
	]);
	return {
		year,
		lines,
		signature,
		months,
		today: locals.today,
		state: cycleState(cycle),
		allotted: isSigned ? frozenSeats(lines) : (paper?.allotted ?? null),
		toSign: paper && {
			hash: paper.hash,
			scenario: paper.scenario.name,
			sum: sumOf(paper.lines, paper.allotted),
			may: maySignPlan(locals.principal, cycle.topId),
		},
	};
};

const purpose = 'penetapan HCDP';

export const actions: Actions = {
	tandatangan: async (event) => {
		const form = 'tandatangan';
		const read = await readCycle(event, form, signForm);
		if (!read.ok) return read.failure;
		const { year } = await cycleIn(event.locals, event.params.year);
		const act = actOf(event.locals, purpose, 'leader');
		const done = await signHcdp(act, principalIn(event.locals), { year, hash: read.data.sidik });
		const { typed } = read;
		const to = `/dampak/hcdp/${year}`;
		return answerCycle(event, done, { form, to, message: m.cycle_sign_done(), typed });
	},
	kembalikan: async (event) => {
		const form = 'kembalikan';
		const read = await readCycle(event, form, returnForm);
		if (!read.ok) return read.failure;
		const { year } = await cycleIn(event.locals, event.params.year);
		const act = actOf(event.locals, purpose, 'leader');
		const asked = { year, reason: read.data.alasan };
		const done = await returnHcdp(act, principalIn(event.locals), asked);
		const { typed } = read;
		const to = `/dampak/hcdp/${year}`;
		return answerCycle(event, done, { form, to, message: m.cycle_return_done(), typed });
	},
};
