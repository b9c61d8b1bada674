import { error, fail, redirect } from '@sveltejs/kit';
import { endForm } from '#lib/people/forms-roles.ts';
import { mayGrantRole } from '#lib/people/index.ts';
import { endRole, grantCard } from '#lib/people/server.ts';
import { grantRefusals } from '#lib/people/wording-roles.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'pemberian peran';

export const load: PageServerLoad = async ({ locals, params }) => {
	const grant = (await grantCard(locals.db, idIn(params.id))) ?? error(404, 'not found');
	if (!mayGrantRole(principalIn(locals), grant.above)) error(403, 'forbidden');
	await recordRead(locals.db, actOf(locals, purpose, 'administrator'), {
		act: 'people.roleRead',
		subject: 'people.role_grant',
		subjectId: grant.id,
		about: grant.officerId,
	});
	const { above: _, ...shown } = grant;
	return { grant: shown, today: locals.today };
};

export const actions: Actions = {
	akhiri: async ({ locals, params, request, cookies }) => {
		const typed = { alasan: String((await request.formData()).get('alasan') ?? '').slice(0, 600) };
		const read = endForm.safeParse(typed);
		// Permission first: who may not see the role does not learn what its form asks for.
		const act = actOf(locals, purpose, 'administrator');
		const grant = (await grantCard(locals.db, idIn(params.id))) ?? error(404, 'not found');
		if (!mayGrantRole(principalIn(locals), grant.above)) error(403, 'forbidden');
		const failed = (reason: string) =>
			fail(400, { typed, errors: { alasan: grantRefusals[reason]?.text() ?? reason } });
		if (!read.success) return failed(read.error.issues[0]?.message ?? '');
		const ended = await endRole(act, principalIn(locals), {
			grantId: grant.id,
			reason: read.data.alasan,
		});
		if (!ended.ok) return failed(ended.reason);
		leaveToast(cookies, {
			message: m.people_roles_ended_of({ name: grant.officerName }),
			kind: 'good',
		});
		redirect(303, '/admin/peran');
	},
};
