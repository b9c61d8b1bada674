import { randomBytes } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { handoutForm } from '#lib/learning/handouts/forms-handout.ts';
import { handoutFieldWords, handoutRefusalWords } from '#lib/learning/handouts/wording-handout.ts';
import { handOut, handoutsOf, takeBackHandout } from '#lib/learning/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { ownHeldClass } from '../../../../../../web/classes.server.ts';
import { webHouse } from '../../../../../../web/house.server.ts';
import { idIn } from '../../../../../../web/planner.server.ts';
import { uploadsIn } from '../../../../../../web/uploads.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'menyiapkan bahan kelas';

export const load: PageServerLoad = async ({ locals, params }) => {
	const held = await ownHeldClass(locals, params.id);
	const handouts = await handoutsOf(locals.db, held.id);
	return { held, handouts, token: randomBytes(16).toString('base64url') };
};

export const actions: Actions = {
	tambah: async ({ locals, params, request, cookies }) => {
		const sent = await request.formData();
		const [upload = null] = await uploadsIn(sent, 'berkas');
		sent.delete('berkas');
		const typed = Object.fromEntries([...sent].map(([name, value]) => [name, String(value)]));
		const read = handoutForm.safeParse(typed);
		const errors: Record<string, string> = {};
		for (const { path, message } of read.error?.issues ?? [])
			errors[String(path[0])] ??= handoutFieldWords(message);
		if (!read.success) return fail(400, { typed, errors });
		const { files } = await webHouse();
		const asked = { classId: idIn(params.id), form: read.data, upload };
		const act = actOf(locals, purpose, 'organiser');
		const done = await handOut(act, files, principalIn(locals), asked);
		if (!done.ok) {
			if (done.reason === 'classUnknown') error(404, 'not found');
			return fail(409, { typed, errors: { berkas: handoutRefusalWords(done.reason) } });
		}
		leaveToast(cookies, { message: m.handout_kept(), kind: 'good' });
		redirect(303, `/pelatihan/kelas/${params.id}/bahan`);
	},
	hapus: async ({ locals, params, request, cookies }) => {
		const handoutId = idIn(String((await request.formData()).get('berkas') ?? ''));
		const asked = { classId: idIn(params.id), handoutId };
		const act = actOf(locals, purpose, 'organiser');
		const done = await takeBackHandout(act, principalIn(locals), asked);
		if (!done.ok) error(404, 'not found');
		leaveToast(cookies, { message: m.handout_removed(), kind: 'good' });
		redirect(303, `/pelatihan/kelas/${params.id}/bahan`);
	},
};
