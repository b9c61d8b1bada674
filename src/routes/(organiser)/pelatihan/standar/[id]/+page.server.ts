import { fail, redirect } from '@sveltejs/kit';
import { frameworkRefusal } from '#lib/competency/framework/refusalWords.ts';
import { judgeForm } from '#lib/competency/framework/forms.ts';
import { mayPublish, stateOfVersion } from '#lib/competency/index.ts';
import {
	beginVersion,
	publishFramework,
	returnFramework,
	submitFramework,
	versionsOf,
} from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { versionIn } from './versionIn.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const version = await versionIn(locals, params.id);
	return {
		version,
		versions: await versionsOf(locals.db, version.code),
		state: stateOfVersion(version, locals.today),
		mayPublish: mayPublish(principalIn(locals), version),
		today: locals.today,
	};
};

export const actions: Actions = {
	lanjut: async ({ locals, params }) => {
		const act = actOf(locals, 'menyusun standar kompetensi', 'organiser');
		const begun = await beginVersion(act, Number(params.id));
		if (!begun.ok) return fail(409, { general: frameworkRefusal(begun) });
		redirect(303, `/pelatihan/standar/${begun.id}`);
	},
	serahkan: async ({ locals, params, cookies }) => {
		const act = actOf(locals, 'menyusun standar kompetensi', 'organiser');
		const done = await submitFramework(act, Number(params.id));
		if (!done.ok) return fail(409, { general: frameworkRefusal(done) });
		leaveToast(cookies, { message: m.framework_submitted(), kind: 'good' });
		redirect(303, `/pelatihan/standar/${params.id}`);
	},
	putusan: async ({ locals, params, request, cookies }) => {
		const sent = Object.fromEntries(await request.formData());
		const said = judgeForm.safeParse(sent);
		const typed = String(sent['catatan'] ?? '');
		if (!said.success)
			return fail(400, { typed, errors: { catatan: m.framework_review_note_short() } });
		const act = actOf(locals, 'menelaah standar kompetensi', 'organiser');
		const publishes = said.data.putusan === 'publish';
		const judge = publishes ? publishFramework : returnFramework;
		const done = await judge(act, Number(params.id), said.data.catatan);
		if (!done.ok) return fail(409, { typed, general: frameworkRefusal(done) });
		const { version } = await versionIn(locals, params.id);
		const message = publishes ? m.framework_published({ n: version }) : m.framework_returned();
		leaveToast(cookies, { message, kind: 'good' });
		redirect(303, `/pelatihan/standar/${params.id}`);
	},
};
