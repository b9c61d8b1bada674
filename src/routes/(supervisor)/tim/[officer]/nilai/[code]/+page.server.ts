import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { answerField, ratingForm } from '#lib/competency/forms.ts';
import type { Answer } from '#lib/competency/index.ts';
import {
	competencyFor,
	indicatorsAsked,
	rateByIndicators,
	teamMember,
} from '#lib/competency/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The form of one rating: who, what and which indicators; refused outside the own team. */
async function askedOf(locals: App.Locals, params: { officer: string; code: string }) {
	const memberId = idIn(params.officer);
	const { officerId } = principalIn(locals);
	const member = await teamMember(locals.db, officerId, memberId, locals.today);
	if (!member) error(403, 'forbidden');
	const competency = await competencyFor(locals.db, memberId, params.code);
	if (!competency?.required) error(404, 'notFound');
	return { member, competency, indicators: indicatorsAsked(competency, competency.required) };
}

export const load: PageServerLoad = async ({ locals, params }) => {
	const { member, competency, indicators } = await askedOf(locals, params);
	await recordRead(locals.db, actOf(locals, 'penilaian kompetensi', 'supervisor'), {
		act: 'competency.ratingOpened',
		subject: 'people.officer',
		subjectId: member.officerId,
		about: member.officerId,
	});
	const { code, name, required } = competency;
	return {
		member: { officerId: member.officerId, name: member.name },
		competency: { code, name, required },
		indicators,
		key: randomUUID(),
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const { member, competency, indicators } = await askedOf(locals, params);
		const input = Object.fromEntries(
			[...(await request.formData())].map(([field, value]) => [field, String(value)]),
		);
		const form = ratingForm(indicators.map(({ id }) => id)).safeParse(input);
		if (!form.success)
			return fail(400, { input, problems: z.flattenError(form.error).fieldErrors });
		const given = form.data as Record<string, string>;
		const rated = await rateByIndicators(actOf(locals, 'penilaian kompetensi', 'supervisor'), {
			officerId: member.officerId,
			competencyCode: competency.code,
			answers: new Map(indicators.map(({ id }) => [id, given[answerField(id)] as Answer])),
			note: form.data.catatan,
			key: form.data.kunci,
		});
		if (!rated.ok) error(rated.reason === 'notSupervisor' ? 403 : 400, rated.reason);
		redirect(303, `/tim/${member.officerId}?tingkat=${rated.level}`);
	},
};
