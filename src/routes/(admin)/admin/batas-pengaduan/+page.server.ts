import { fail, redirect } from '@sveltejs/kit';
import { limitsForm } from '#lib/satisfaction/complaint/forms-limits.ts';
import { everyLimits, setLimits } from '#lib/satisfaction/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	versions: await everyLimits(locals.db),
});

export const actions: Actions = {
	default: async ({ locals, request, cookies }) => {
		const typed = Object.fromEntries(
			[...(await request.formData())].map(([name, value]) => [name, String(value).slice(0, 1000)]),
		);
		const form = limitsForm.safeParse(typed);
		if (!form.success) {
			const wrong = form.error.issues.map(({ path }) => String(path[0]));
			return fail(400, { typed, wrong, reason: null });
		}
		const done = await setLimits(
			actOf(locals, 'batas waktu pengaduan', 'administrator'),
			form.data,
		);
		if (!done.ok) return fail(409, { typed, wrong: ['validFrom'], reason: done.reason });
		leaveToast(cookies, { message: m.complaint_limits_kept(), kind: 'good' });
		redirect(303, '/admin/batas-pengaduan');
	},
};
