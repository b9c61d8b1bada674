import { error, fail, redirect } from '@sveltejs/kit';
import { dropCourseForm } from '#lib/learning/paths/forms-path.ts';
import { pathRefusalWords } from '#lib/learning/paths/wording-path.ts';
import {
	catalogue,
	dropPrerequisite,
	lessonsIn,
	prerequisitesOf,
	setPrerequisite,
} from '#lib/learning/server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { readPathForm } from '../../../../../web/paths.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const courses = await catalogue(locals.db);
	const course = courses.find(({ code }) => code === params.code);
	if (!course) error(404, 'not found');
	const needs = await prerequisitesOf(locals.db, params.code);
	const taken = new Set([params.code, ...needs.map(({ code }) => code)]);
	const choices = courses
		.filter(({ code, withdrawn }) => !withdrawn && !taken.has(code))
		.map(({ code, title }) => ({ value: code, label: title }));
	return { course, needs, choices, lessons: await lessonsIn(locals.db, course.id) };
};

const purpose = 'menata syarat pelatihan';

export const actions: Actions = {
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
