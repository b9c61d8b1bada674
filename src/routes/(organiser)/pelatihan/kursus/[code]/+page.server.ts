import { error, fail, redirect } from '@sveltejs/kit';
import { duplicateForm } from '#lib/learning/authoring/forms-draft.ts';
import { dropCourseForm } from '#lib/learning/paths/forms-path.ts';
import { pathRefusalWords } from '#lib/learning/paths/wording-path.ts';
import {
	catalogue,
	dropPrerequisite,
	duplicateCourse,
	lessonsIn,
	openDraft,
	prerequisitesOf,
	reviseCourse,
	setPrerequisite,
} from '#lib/learning/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { readDraftForm } from '../../../../../web/draftDetails.server.ts';
import { writing } from '../../../../../web/draftDesk.server.ts';
import { readPathForm } from '../../../../../web/paths.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const courses = await catalogue(locals.db);
	const course = courses.find(({ code }) => code === params.code);
	const draft = await openDraft(locals.db, params.code);
	if (!course && draft) redirect(303, `/pelatihan/kursus/${params.code}/ubah`);
	if (!course) error(404, 'not found');
	const lessons = await lessonsIn(locals.db, course.id);
	const isOurs = lessons.length > 0 && lessons.every(({ isPackage }) => !isPackage);
	const needs = await prerequisitesOf(locals.db, params.code);
	const taken = new Set([params.code, ...needs.map(({ code }) => code)]);
	const choices = courses
		.filter(({ code, withdrawn }) => !withdrawn && !taken.has(code))
		.map(({ code, title }) => ({ value: code, label: title }));
	return { course, needs, choices, lessons, isOurs, hasDraft: draft !== null };
};

const purpose = 'menata syarat pelatihan';

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
	tambah: async ({ locals, params, request }) => {
		const read = await readPathForm(request, dropCourseForm);
		if (!read.ok) return read.failure;
		const pair = { courseCode: params.code, needsCode: read.data.kursus };
		const act = actOf(locals, purpose, 'organiser');
		const done = await setPrerequisite(act, principalIn(locals).officerId, pair);
		if (done.ok) redirect(303, `/pelatihan/kursus/${params.code}`);
		const errors: Record<string, string> = { kursus: pathRefusalWords(done.reason) };
		const refused: string | null = null;
		return fail(409, { typed: read.typed, errors, refused });
	},
	hapus: async ({ locals, params, request }) => {
		const read = await readPathForm(request, dropCourseForm);
		if (!read.ok) return read.failure;
		const pair = { courseCode: params.code, needsCode: read.data.kursus };
		await dropPrerequisite(actOf(locals, purpose, 'organiser'), pair);
		redirect(303, `/pelatihan/kursus/${params.code}`);
	},
};
