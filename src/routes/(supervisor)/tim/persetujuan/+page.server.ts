import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { goalForm, reasonForm } from '#lib/plan/forms.ts';
import { approveGoal, inboxOf, refuseGoal } from '#lib/plan/server.ts';
import type { Decided } from '#lib/plan/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { officerId } = principalIn(locals);
	const waiting = await inboxOf(locals.db, officerId, locals.today);
	await recordRead(locals.db, actOf(locals, 'persetujuan rencana', 'supervisor'), {
		act: 'plan.inboxRead',
		subject: 'people.team',
		subjectId: officerId,
		after: { goals: waiting.map(({ id }) => id) },
	});
	return { waiting, result: url.searchParams.get('hasil') };
};

function answer(decided: Decided, word: string): never {
	if (!decided.ok && decided.reason === 'notYours') error(403, 'forbidden');
	redirect(303, `/tim/persetujuan?hasil=${decided.ok ? word : 'berubah'}`);
}

export const actions: Actions = {
	setujui: async ({ request, locals }) => {
		const form = goalForm.safeParse(Object.fromEntries(await request.formData()));
		if (!form.success) error(400, 'badRequest');
		const act = actOf(locals, 'persetujuan rencana', 'supervisor');
		answer(await approveGoal(act, form.data.sasaran), 'disetujui');
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
			});
		}
		const act = actOf(locals, 'persetujuan rencana', 'supervisor');
		answer(await refuseGoal(act, form.data.sasaran, form.data.alasan), 'ditolak');
	},
};
