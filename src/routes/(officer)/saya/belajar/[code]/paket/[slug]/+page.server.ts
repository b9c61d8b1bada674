import { error, redirect } from '@sveltejs/kit';
import { nextLesson } from '#lib/learning/index.ts';
import { itemStates, missingBefore, openItem, studyOf } from '#lib/learning/server.ts';
import { actOf, principalIn } from '../../../../../../../web/act.server.ts';
import { webHouse } from '../../../../../../../web/house.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const study = await studyOf(locals.db, principalIn(locals).officerId, params.code);
	if (!study) error(404, 'not found');
	const { officerId } = principalIn(locals);
	if (!study.enrolment || (await missingBefore(locals.db, officerId, params.code)).length > 0)
		redirect(303, `/saya/belajar/${params.code}`);
	const lesson = study.lessons.find(({ slug, isPackage }) => isPackage && slug === params.slug);
	if (!lesson) error(404, 'not found');
	const states = await itemStates(locals.db, study.enrolment.id);
	return {
		course: { code: study.course.code, title: study.course.title },
		lesson: { title: lesson.title, minutes: lesson.minutes, done: lesson.doneAt !== null },
		begun: lesson.visitedAt !== null,
		state: states.find(({ slug }) => slug === params.slug) ?? null,
		next: nextLesson(study.lessons, params.slug)?.slug ?? null,
		canOpen: (await webHouse()).packageOrigin !== null,
	};
};

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const { packageOrigin } = await webHouse();
		if (packageOrigin === null) return { stage: null };
		const { officerId } = principalIn(locals);
		const opened = await openItem(actOf(locals, 'belajar dengan paket'), {
			officerId,
			courseCode: params.code,
			slug: params.slug,
		});
		if (!opened.ok) error(404, 'not found');
		return { stage: `${packageOrigin}/paket/${opened.token}/putar` };
	},
};
