import { error, fail, redirect } from '@sveltejs/kit';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { withdrawForm } from '#lib/xapi/index.ts';
import { clientRow, lastSent, withdrawClient } from '#lib/xapi/server.ts';
import { refusalText } from '#lib/xapi/wording.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const idIn = (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0);

export const load: PageServerLoad = async ({ locals, params }) => {
	const client = await clientRow(locals.db, idIn(params.id));
	if (!client) error(404, 'notFound');
	const { origin } = await webHouse();
	return { client, sentAt: await lastSent(locals.db, client.key, origin), now: locals.now };
};

export const actions: Actions = {
	cabut: async ({ locals, params, request, cookies }) => {
		const alasan = String((await request.formData()).get('alasan') ?? '').slice(0, 600);
		const read = withdrawForm.safeParse({ alasan });
		if (!read.success) {
			const key = read.error.issues[0]?.message ?? '';
			return fail(400, { typed: { alasan }, errors: { alasan: refusalText[key]?.() ?? key } });
		}
		const act = actOf(locals, 'akses rekaman belajar', 'administrator');
		const wish = { id: idIn(params.id), reason: read.data.alasan };
		if (!(await withdrawClient(act, wish)).ok) error(404, 'notFound');
		leaveToast(cookies, { message: m.records_withdrawn(), kind: 'good' });
		redirect(303, '/admin/rekaman');
	},
};
