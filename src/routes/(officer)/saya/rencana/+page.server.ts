import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { goalForm, reasonForm, shapeForm } from '#lib/plan/forms.ts';
import {
	acceptGoal,
	chooseForm,
	declineGoal,
	goalsOf,
	inboxCounts,
	needsOf,
	reopenGoal,
	stepsOf,
} from '#lib/plan/server.ts';
import type { Decided } from '#lib/plan/server.ts';
import { yearOf } from '#lib/time/index.ts';
import { ownDayActions } from '../../../../web/goalDays.server.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { officerId } = principalIn(locals);
	const year = yearOf(locals.today);
	const [goals, steps, needs, waiting] = await Promise.all([
		goalsOf(locals.db, officerId, year),
		stepsOf(locals.db, officerId, year),
		needsOf(locals.db, officerId, year + 1),
		inboxCounts(locals.db, officerId, locals.today),
	]);
	const { today } = locals;
	return { year, today, goals, steps, needs, waiting, result: url.searchParams.get('hasil') };
};

function answer(decided: Decided, word: string): never {
	if (!decided.ok && decided.reason === 'notYours') error(403, 'forbidden');
	redirect(303, `/saya/rencana?hasil=${decided.ok ? word : 'berubah'}`);
}

export const actions: Actions = {
	...ownDayActions,
	terima: async ({ request, locals }) => {
		const form = goalForm.safeParse(Object.fromEntries(await request.formData()));
		if (!form.success) error(400, 'badRequest');
		answer(await acceptGoal(actOf(locals, 'rencana pengembangan'), form.data.sasaran), 'diterima');
	},
	tolak: async ({ request, locals }) => {
		const input = Object.fromEntries(await request.formData());
		const form = reasonForm.safeParse(input);
		if (!form.success) {
			const { fieldErrors } = z.flattenError(form.error);
			if (fieldErrors.sasaran) error(400, 'badRequest');
			return fail(400, {
				goalId: Number(input.sasaran),
				text: String(input.alasan ?? ''),
				problem: fieldErrors.alasan?.[0] ?? 'reasonTooShort',
				shaped: null,
			});
		}
		const { sasaran, alasan } = form.data;
		answer(
			await declineGoal(actOf(locals, 'rencana pengembangan'), sasaran, alasan),
			'tidak-diambil',
		);
	},
	ambil: async ({ request, locals }) => {
		const form = goalForm.safeParse(Object.fromEntries(await request.formData()));
		if (!form.success) error(400, 'badRequest');
		answer(await reopenGoal(actOf(locals, 'rencana pengembangan'), form.data.sasaran), 'dibuka');
	},
	bentuk: async ({ request, locals }) => {
		const input = Object.fromEntries(await request.formData());
		const form = shapeForm.safeParse(input);
		if (!form.success) {
			const { fieldErrors } = z.flattenError(form.error);
			if (fieldErrors.sasaran) error(400, 'badRequest');
			const { bentuk, jp } = fieldErrors;
			return fail(400, {
				goalId: Number(input.sasaran),
				text: '',
				problem: null,
				shaped: {
					form: String(input.bentuk ?? ''),
					hours: String(input.jp ?? '').slice(0, 20),
					problems: { bentuk: bentuk?.[0] ?? '', jp: jp?.[0] ?? '' },
				},
			});
		}
		const { sasaran, bentuk, jp } = form.data;
		const asked = { goalId: sasaran, formCode: bentuk, hours: jp };
		answer(await chooseForm(actOf(locals, 'rencana pengembangan'), asked), 'bentuk');
	},
};
