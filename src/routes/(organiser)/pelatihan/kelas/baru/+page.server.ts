import { randomBytes } from 'node:crypto';
import { classOpenForm } from '#lib/learning/classes/forms-classes.ts';
import { openClass, openCourses } from '#lib/learning/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { unitChoices } from '#lib/people/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { answerClass, readClassForm } from '../../../../../web/classes.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const [courses, units] = await Promise.all([
		openCourses(locals.db),
		unitChoices(locals.db, branches, null),
	]);
	return {
		courses: courses.map(({ code, title }) => ({ value: code, label: `${title} (${code})` })),
		units: units.map(({ id, name }) => ({ value: id, label: name })),
		token: randomBytes(16).toString('hex'),
	};
};

export const actions: Actions = {
	default: async ({ locals, request, cookies }) => {
		const read = await readClassForm(request, classOpenForm);
		if (!read.ok) return read.failure;
		const act = actOf(locals, 'membuka kelas', 'organiser');
		const opened = await openClass(act, principalIn(locals), read.data);
		const to = opened.ok ? `/pelatihan/kelas/${opened.classId}` : '';
		return answerClass(opened, { cookies, to, message: m.classes_opened(), typed: read.typed });
	},
};
