import { fail, redirect } from '@sveltejs/kit';
import { frameworkRefusal } from '#lib/competency/framework/refusalWords.ts';
import { discardForm, judgeForm } from '#lib/competency/framework/forms.ts';
import { mayPublish, stateOfVersion } from '#lib/competency/index.ts';
import {
	beginVersion,
	discardFramework,
	publishFramework,
	returnFramework,
	scheduleFramework,
	submitFramework,
	versionsOf,
} from '#lib/competency/server.ts';
import { parseDay } from '#lib/time/index.ts';
import { formatDay } from '#lib/ui/formatTime.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { getLocale } from '#lib/words/runtime.js';
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
	buang: async ({ locals, params, request, cookies }) => {
		const sent = Object.fromEntries(await request.formData());
		const said = discardForm.safeParse(sent);
		const typed = String(sent['alasan'] ?? '');
		if (!said.success)
			return fail(400, { typed, errors: { alasan: m.testing_version_reason_short() } });
		const act = actOf(locals, 'menyusun standar kompetensi', 'organiser');
		const done = await discardFramework(act, Number(params.id), said.data.alasan);
		if (!done.ok) return fail(409, { typed, general: frameworkRefusal(done) });
		leaveToast(cookies, { message: m.testing_version_was_discarded(), kind: 'good' });
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
		const id = Number(params.id);
		const note = said.data.catatan;
		const on = parseDay(said.data.berlaku);
		const later = publishes && on !== null && on !== locals.today ? on : null;
		const done = await (later
			? scheduleFramework(act, id, { on: later, note })
			: publishes
				? publishFramework(act, id, note)
				: returnFramework(act, id, note));
		if (!done.ok) return fail(409, { typed, general: frameworkRefusal(done) });
		const { version } = await versionIn(locals, params.id);
		const message = later
			? m.testing_version_was_scheduled({ day: formatDay(later, getLocale()) })
			: publishes
				? m.framework_published({ n: version })
				: m.framework_returned();
		leaveToast(cookies, { message, kind: 'good' });
		redirect(303, `/pelatihan/standar/${params.id}`);
	},
};
