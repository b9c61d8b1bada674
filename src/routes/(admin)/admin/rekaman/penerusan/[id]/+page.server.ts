import { error, fail, redirect } from '@sveltejs/kit';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { withdrawForm } from '#lib/xapi/index.ts';
import { refusedRows, resumeTarget, stopTarget, targetRow } from '#lib/xapi/server.ts';
import { refusalText } from '#lib/xapi/wording.ts';
import { actOf } from '../../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const idIn = (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0);
const purpose = 'penerusan rekaman belajar';

export const load: PageServerLoad = async ({ locals, params }) => {
	const target = await targetRow(locals.db, idIn(params.id));
	if (!target) error(404, 'notFound');
	return { target, refused: await refusedRows(locals.db, target.id) };
};

export const actions: Actions = {
	hentikan: async ({ locals, params, request, cookies }) => {
		const alasan = String((await request.formData()).get('alasan') ?? '').slice(0, 600);
		const read = withdrawForm.safeParse({ alasan });
		if (!read.success) {
			const key = read.error.issues[0]?.message ?? '';
			return fail(400, { typed: { alasan }, errors: { alasan: refusalText[key]?.() ?? key } });
		}
		const id = idIn(params.id);
		const act = actOf(locals, purpose, 'administrator');
		if (!(await stopTarget(act, { id, reason: read.data.alasan })).ok) error(404, 'notFound');
		leaveToast(cookies, { message: m.records_forward_stopped(), kind: 'good' });
		redirect(303, `/admin/rekaman/penerusan/${id}`);
	},
	lanjutkan: async ({ locals, params, cookies }) => {
		const id = idIn(params.id);
		const act = actOf(locals, purpose, 'administrator');
		if (!(await resumeTarget(act, id)).ok) error(404, 'notFound');
		leaveToast(cookies, { message: m.records_forward_resumed(), kind: 'good' });
		redirect(303, `/admin/rekaman/penerusan/${id}`);
	},
};
