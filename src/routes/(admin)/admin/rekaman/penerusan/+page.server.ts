import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { targetForm } from '#lib/xapi/index.ts';
import { openTarget, targetRows } from '#lib/xapi/server.ts';
import { refusalText } from '#lib/xapi/wording.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	targets: await targetRows(locals.db),
	token: randomUUID(),
});

const FIELDS = ['nama', 'alamat', 'versi', 'kunci', 'kegiatan', 'kata', 'mulai', 'token'] as const;
const said = (key: string) => refusalText[key]?.() ?? key;

export const actions: Actions = {
	/** The secret is the one thing typed that does not come back with a fault. */
	teruskan: async ({ locals, request, cookies }) => {
		const form = await request.formData();
		const field = (name: string) => String(form.get(name) ?? '').slice(0, 2_500);
		const typed = Object.fromEntries(FIELDS.map((name) => [name, field(name)]));
		const read = targetForm.safeParse({ ...typed, rahasia: field('rahasia') });
		const refused = (errors: Record<string, string>) => fail(400, { typed, errors });
		if (!read.success)
			return refused(
				Object.fromEntries(
					read.error.issues.map(({ path, message }) => [String(path[0]), said(message)]),
				),
			);
		const { secret, forwardInside: allowInside } = await webHouse();
		const act = actOf(locals, 'penerusan rekaman belajar', 'administrator');
		const opened = await openTarget(act, read.data, { secret, allowInside });
		if (!opened.ok) return refused({ alamat: said(opened.reason) });
		leaveToast(cookies, { message: m.records_forward_opened(), kind: 'good' });
		redirect(303, `/admin/rekaman/penerusan/${opened.id}`);
	},
};
