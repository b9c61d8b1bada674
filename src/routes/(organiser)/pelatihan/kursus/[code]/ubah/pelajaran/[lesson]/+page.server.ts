import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { lessonForm, titleForm } from '#lib/learning/authoring/forms-draft.ts';
import { tokenOf } from '#lib/learning/authoring/forms-token.ts';
import { addScreen, saveLesson } from '#lib/learning/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { readDraftForm } from '../../../../../../../../web/draftDetails.server.ts';
import {
	draftAt,
	movePartHere,
	removedIn,
	removePartHere,
	restorePartHere,
	writing,
} from '../../../../../../../../web/draftDesk.server.ts';
import { idIn } from '../../../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft, content } = await draftAt(locals, params.code);
	const lesson = content.lessons.find(({ id }) => id === idIn(params.lesson));
	if (!lesson) error(404, 'not found');
	return { draft, lesson, removed: removedIn(url), token: randomUUID() };
};

export const actions: Actions = {
	simpan: async ({ locals, params, request, cookies }) => {
		const read = await readDraftForm(request, lessonForm);
		if (!read.ok) return fail(400, { typed: read.typed, errors: read.errors });
		const { judul: title, menit: minutes, latihan: practiceMinutes } = read.data;
		const lesson = { id: idIn(params.lesson), title, minutes, practiceMinutes };
		const saved = await saveLesson(writing(locals), params.code, lesson);
		if (!saved.ok) error(404, 'not found');
		leaveToast(cookies, { message: m.authoring_saved(), kind: 'good' });
		redirect(303, `/pelatihan/kursus/${params.code}/ubah/pelajaran/${params.lesson}`);
	},
	tambah: async ({ locals, params, request }) => {
		const read = await readDraftForm(request, titleForm);
		const errors: Record<string, string> = { 'judul-layar': m.authoring_error_title() };
		if (!read.ok) return fail(400, { typed: {} as Record<string, string>, errors });
		const screen = { lessonId: idIn(params.lesson), title: read.data.judul };
		const added = await addScreen(
			writing(locals),
			params.code,
			screen,
			tokenOf(read.typed['token']),
		);
		if (!added.ok) error(404, 'not found');
		redirect(303, `/pelatihan/kursus/${params.code}/ubah/layar/${added.id}`);
	},
	geser: (event) => movePartHere(event),
	hapus: (event) => removePartHere(event),
	pulihkan: (event) => restorePartHere(event),
};
