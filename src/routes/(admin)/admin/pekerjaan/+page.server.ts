import { error, redirect } from '@sveltejs/kit';
import { record } from '#lib/platform/audit.server.ts';
import { failedJobs, queueState, retryJob } from '#lib/platform/queue.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const [state, jobs] = await Promise.all([queueState(locals.db), failedJobs(locals.db)]);
	return { state, jobs };
};

export const actions: Actions = {
	ulangi: async ({ locals, request, cookies }) => {
		const text = String((await request.formData()).get('pekerjaan') ?? '');
		if (!/^[1-9]\d{0,14}$/.test(text)) error(400, 'badRequest');
		const act = actOf(locals, 'pemeliharaan', 'administrator');
		const again = await locals.db.transaction().execute(async (tx) => {
			const found = await retryJob(tx, Number(text));
			if (found)
				await record(tx, act, {
					act: 'platform.jobRetried',
					subject: 'graphile_worker.job',
					subjectId: text,
				});
			return found;
		});
		leaveToast(
			cookies,
			again
				? { message: m.pages_jobs_retried(), kind: 'good' }
				: { message: m.pages_jobs_gone(), kind: 'warn' },
		);
		redirect(303, '/admin/pekerjaan');
	},
};
