import { error, redirect } from '@sveltejs/kit';
import { promiseFor } from '#lib/culture/server.ts';
import { courseIn, progressOf, resumeAt } from '#lib/learning/index.ts';
import { enrol, missingBefore, studyOf } from '#lib/learning/server.ts';
import { getLocale } from '#lib/words/runtime.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { officerId } = principalIn(locals);
	const study = await studyOf(locals.db, officerId, params.code);
	if (!study) error(404, 'not found');
	const passed = study.enrolment?.passedAt != null;
	return {
		course: { ...study.course, ...courseIn(study.course, getLocale()) },
		enrolment: study.enrolment,
		certificate: study.certificate,
		progress: progressOf(
			study.lessons,
			study.lessons.some(({ isPackage }) => isPackage)
				? null
				: { begun: study.attempts.length > 0, passed },
		),
		resume: resumeAt(study.lessons, passed),
		hasLessons: study.lessons.length > 0,
		promise: await promiseFor(locals.db, officerId, params.code),
		before: await missingBefore(locals.db, officerId, params.code),
	};
};

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const act = actOf(locals, 'mengikuti pelatihan');
		const { officerId } = principalIn(locals);
		const wish = { officerId, courseCode: params.code, goalId: null, dueOn: null };
		const enrolled = await enrol(act, wish);
		if (!enrolled.ok) error(404, 'not found');
		redirect(303, `/saya/belajar/${params.code}`);
	},
};
