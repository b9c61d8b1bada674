import { fail, redirect } from '@sveltejs/kit';
import { branchesOf } from '#lib/people/index.ts';
import { grantFilter, grantForm } from '#lib/people/forms-roles.ts';
import { grantPage, grantRole, unitChoices } from '#lib/people/server.ts';
import { grantRefusals } from '#lib/people/wording-roles.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'pemberian peran';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = grantFilter.parse(Object.fromEntries(url.searchParams));
	const branches = branchesOf(principalIn(locals), ['administrator']);
	const query = {
		branches,
		unitId: asked.unit,
		role: asked.peran,
		withEnded: asked.berakhir !== undefined,
		before: asked.sesudah,
	};
	const [page, units] = await Promise.all([
		grantPage(locals.db, query, locals.today),
		unitChoices(locals.db, branches, asked.unit),
	]);
	await recordRead(locals.db, actOf(locals, purpose, 'administrator'), {
		act: 'people.rolesRead',
		subject: 'people.unit',
		subjectId: asked.unit ?? branches.join(','),
	});
	return { page, units, asked, today: locals.today };
};

export const actions: Actions = {
	beri: async ({ locals, request, cookies }) => {
		const typed = Object.fromEntries(
			[...(await request.formData())].map(([name, value]) => [name, String(value).slice(0, 600)]),
		);
		const read = grantForm.safeParse(typed);
		if (!read.success)
			return fail(400, {
				typed,
				errors: Object.fromEntries(
					read.error.issues.map(({ path, message }) => [
						String(path[0]),
						grantRefusals[message]?.text() ?? message,
					]),
				),
			});
		const { nip, peran: role, unit: unitId, mulai: from, sampai: to, alasan: reason } = read.data;
		const given = await grantRole(actOf(locals, purpose, 'administrator'), principalIn(locals), {
			nip,
			role,
			unitId,
			from,
			to,
			reason,
		});
		if (!given.ok) {
			const refusal = grantRefusals[given.reason];
			return fail(400, { typed, errors: { [refusal?.field ?? 'nip']: refusal?.text() ?? '' } });
		}
		leaveToast(cookies, {
			message: m.people_roles_given({ name: given.officerName }),
			kind: 'good',
		});
		redirect(303, '/admin/peran');
	},
};
