import { fail, redirect } from '@sveltejs/kit';
import { newCourseForm } from '#lib/learning/authoring/forms-draft.ts';
import { beginCourse } from '#lib/learning/server.ts';
import * as m from '#lib/words/messages.js';
import {
	competencyChoices,
	detailsOf,
	readDraftForm,
} from '../../../../../web/draftDetails.server.ts';
import { writing } from '../../../../../web/draftDesk.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	competencies: await competencyChoices(locals),
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const read = await readDraftForm(request, newCourseForm);
		if (!read.ok) return fail(400, { typed: read.typed, errors: read.errors });
		const { kode } = read.data;
		const begun = await beginCourse(writing(locals), kode, detailsOf(read.data));
		if (!begun.ok) {
			const errors: Record<string, string> = { kode: m.authoring_error_taken() };
			return fail(400, { typed: read.typed, errors });
		}
		redirect(303, `/pelatihan/kursus/${kode}/ubah`);
	},
};
