import { randomBytes } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { attestationForm } from '#lib/satisfaction/compliance/forms.ts';
import { aspectKeys } from '#lib/satisfaction/index.ts';
import { assessmentOf, attest } from '#lib/satisfaction/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { ledOffice } from '../../../ledOffice.server.ts';
import { standardsOf } from '../../assessed.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const aspect = aspectKeys.find((key) => key === params.aspect);
	const office = await ledOffice(locals, url);
	if (!aspect || !office) error(404, 'unknownAspect');
	const standards = await standardsOf(locals, office);
	const asked = { officeId: office.id, standards, today: locals.today };
	const { indicators, facts, aspects } = await assessmentOf(locals.db, asked);
	return {
		aspect,
		office: { code: office.code, name: office.name },
		indicators: indicators.filter((indicator) => indicator.aspect === aspect),
		score: aspects.find((one) => one.aspect === aspect) ?? null,
		facts,
		token: randomBytes(16).toString('base64url'),
	};
};

export const actions: Actions = {
	default: async ({ locals, request, params, url, cookies }) => {
		const sent = Object.fromEntries(await request.formData());
		const office = await ledOffice(locals, url);
		if (!office) error(403, 'forbidden');
		const form = attestationForm.safeParse(sent);
		if (!form.success)
			return fail(400, {
				indicator: String(sent['indicator'] ?? ''),
				score: String(sent['score'] ?? ''),
				evidence: String(sent['evidence'] ?? '').slice(0, 2000),
			});
		const done = await attest(actOf(locals, 'pernyataan kepatuhan', 'headOfOffice'), {
			...form.data,
			officeId: office.id,
			officerId: principalIn(locals).officerId,
			token: `${form.data.token}:${form.data.indicator}`,
		});
		if (!done.ok) error(409, 'proven');
		leaveToast(cookies, { message: m.complaint_attest_kept(), kind: 'good' });
		redirect(303, `/kantor/kepatuhan/aspek/${params.aspect}?kantor=${office.code}`);
	},
};
