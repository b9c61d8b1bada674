import { error, fail, redirect } from '@sveltejs/kit';
import { duplicateForm } from '#lib/learning/authoring/forms-draft.ts';
import {
	catalogue,
	duplicateCourse,
	lessonsIn,
	openDraft,
	reviseCourse,
} from '#lib/learning/server.ts';
import * as m from '#lib/words/messages.js';
import { readDraftForm } from '../../../../../web/draftDetails.server.ts';
import { writing } from '../../../../../web/draftDesk.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const course = (await catalogue(locals.db)).find(({ code }) => code === params.code);
	const draft = await openDraft(locals.db, params.code);
	if (!course && draft) redirect(303, `/pelatihan/kursus/${params.code}/ubah`);
	if (!course) error(404, 'not found');
	const lessons = await lessonsIn(locals.db, course.id);
	const isOurs = lessons.length > 0 && lessons.every(({ isPackage }) => !isPackage);
	return { course, lessons, isOurs, hasDraft: draft !== null };
};

export const actions: Actions = {
	ubah: async ({ locals, params }) => {
		const begun = await reviseCourse(writing(locals), params.code);
		if (!begun.ok) error(404, 'not found');
		redirect(303, `/pelatihan/kursus/${params.code}/ubah`);
	},
	gandakan: async ({ locals, params, request }) => {
		const read = await readDraftForm(request, duplicateForm);
		if (!read.ok) return fail(400, { typed: read.typed, errors: read.errors });
		const { kode, judul } = read.data;
		const copy = { courseCode: kode, title: judul };
		const begun = await duplicateCourse(writing(locals), params.code, copy);
		if (!begun.ok && begun.reason === 'noSuchCourse') error(404, 'not found');
		const errors: Record<string, string> = { kode: m.authoring_error_taken() };
		if (!begun.ok) return fail(400, { typed: read.typed, errors });
		redirect(303, `/pelatihan/kursus/${kode}/ubah`);
	},
};
