import { error, type RequestEvent } from '@sveltejs/kit';
import { addDays } from '#lib/time/index.ts';
import { lineForm } from '#lib/plan/hcdp/forms-line.ts';
import { answerForm, askForm } from '#lib/plan/hcdp/forms-supply.ts';
import {
	askProvider,
	asksOf,
	editLine,
	hcdpLines,
	noteAnswer,
	sharesOf,
} from '#lib/plan/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { answerCycle, cycleIn, readCycle } from '../../../../../../web/cycle.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import { mayWrite } from '../hcdp.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const cycle = await cycleIn(locals, params.year);
	const lineId = idIn(params.line);
	const [[line], shares, asks] = await Promise.all([
		hcdpLines(locals.db, cycle.id, lineId),
		sharesOf(locals.db, cycle.id, lineId),
		asksOf(locals.db, lineId),
	]);
	if (!line) error(404, 'not found');
	return { year: cycle.year, line, shares, asks, mayWrite: mayWrite(locals, cycle) };
};

async function placeOf({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
	const { year } = await cycleIn(locals, params.year ?? '');
	const lineId = idIn(params.line);
	return { year, lineId, to: `/pelatihan/hcdp/${year}/${lineId}` };
}
const purpose = 'menyusun HCDP';

export const actions: Actions = {
	simpan: async (event) => {
		const form = 'simpan';
		const read = await readCycle(event, form, lineForm);
		if (!read.ok) return read.failure;
		const { bentuk, jp, penyelenggara, biaya, sumber, mulai, sampai, terbaca } = read.data;
		const { to, ...place } = await placeOf(event);
		const asked = { ...place, formCode: bentuk, jp, organiser: penyelenggara, costASeat: biaya };
		const days = { budgetSource: sumber, from: mulai, to: addDays(sampai, 1), readAt: terbaca };
		const act = actOf(event.locals, purpose, 'organiser');
		const done = await editLine(act, principalIn(event.locals), { ...asked, ...days });
		const { typed } = read;
		return answerCycle(event, done, { form, to, message: m.cycle_line_saved(), typed });
	},
	minta: async (event) => {
		const form = 'minta';
		const read = await readCycle(event, form, askForm);
		if (!read.ok) return read.failure;
		const { penyedia, surel } = read.data;
		const { to, ...place } = await placeOf(event);
		const act = actOf(event.locals, purpose, 'organiser');
		const asked = { ...place, provider: penyedia, address: surel === '' ? null : surel };
		const done = await askProvider(act, principalIn(event.locals), asked);
		const { typed } = read;
		return answerCycle(event, done, { form, to, message: m.cycle_ask_done(), typed });
	},
	jawab: async (event) => {
		const form = 'jawab';
		const read = await readCycle(event, form, answerForm);
		if (!read.ok) return read.failure;
		const { tanya, jawaban, jp, biaya, catatan } = read.data;
		const { to, ...place } = await placeOf(event);
		const offer =
			jawaban === 'ya' && typeof jp === 'number' && typeof biaya === 'number'
				? { jp, costASeat: biaya }
				: null;
		const act = actOf(event.locals, purpose, 'organiser');
		const told = { ...place, askId: tanya, offer, note: catatan };
		const done = await noteAnswer(act, principalIn(event.locals), told);
		const { typed } = read;
		return answerCycle(event, done, { form, to, message: m.cycle_answer_done(), typed });
	},
};
