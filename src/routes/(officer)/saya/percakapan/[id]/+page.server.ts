import { error, type RequestEvent } from '@sveltejs/kit';
import { doneForm, noteForm, stepForm } from '#lib/plan/review/forms-review.ts';
import {
	agreedSteps,
	agreeStep,
	checkInOf,
	competencyChoices,
	finishStep,
	notesOf,
	writeNote,
} from '#lib/plan/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { readCycle } from '../../../../../web/cycle.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import { answerPlan } from '../../../../../web/plans.server.ts';
import { newToken } from '../../../../../web/templates.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'percakapan kompetensi';

/** Only the two who talked; for everybody else the talk is not there. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const { officerId } = principalIn(locals);
	const talk = await checkInOf(locals.db, officerId, idIn(params.id));
	if (!talk) error(404, 'not found');
	const [notes, steps, competencies] = await Promise.all([
		notesOf(locals.db, talk.id),
		agreedSteps(locals.db, talk.id),
		competencyChoices(locals.db),
	]);
	const { today } = locals;
	return { talk, notes, steps, competencies, whoId: officerId, today, token: newToken() };
};

const place = ({ locals, params, url }: RequestEvent) => ({
	act: actOf(locals, purpose),
	checkInId: idIn(params.id ?? ''),
	to: url.pathname,
});

export const actions: Actions = {
	catat: async (event) => {
		const form = 'catat';
		const read = await readCycle(event, form, noteForm);
		if (!read.ok) return read.failure;
		const { act, checkInId, to } = place(event);
		const { kompetensi, catatan: text, token } = read.data;
		const note = { checkInId, competencyCode: kompetensi || null, text, token };
		const told = { form, to, message: m.plans_talk_note_done(), typed: read.typed };
		return answerPlan(event, await writeNote(act, note), told);
	},
	langkah: async (event) => {
		const form = 'langkah';
		const read = await readCycle(event, form, stepForm);
		if (!read.ok) return read.failure;
		const { act, checkInId, to } = place(event);
		const { langkah: text, tenggat: due, token } = read.data;
		const told = { form, to, message: m.plans_talk_step_done(), typed: read.typed };
		return answerPlan(event, await agreeStep(act, { checkInId, text, due, token }), told);
	},
	selesai: async (event) => {
		const form = 'selesai';
		const read = await readCycle(event, form, doneForm);
		if (!read.ok) return read.failure;
		const { act, checkInId, to } = place(event);
		const done = await finishStep(act, { checkInId, stepId: read.data.langkah });
		const told = { form, to, message: m.plans_talk_finished(), typed: read.typed };
		return answerPlan(event, done, told);
	},
};
