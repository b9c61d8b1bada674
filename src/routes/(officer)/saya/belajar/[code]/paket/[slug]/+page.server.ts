import { error, redirect } from '@sveltejs/kit';
import { launchForm } from '#lib/learning/cmi5/forms-cmi5.ts';
import { documentPath, isElsewhere, nextLesson } from '#lib/learning/index.ts';
import {
	itemStates,
	missingBefore,
	openItem,
	openUnit,
	studyOf,
	unitAt,
} from '#lib/learning/server.ts';
import { getLocale } from '#lib/words/runtime.js';
import { actOf, principalIn } from '../../../../../../../web/act.server.ts';
import { webHouse } from '../../../../../../../web/house.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const study = await studyOf(locals.db, principalIn(locals).officerId, params.code);
	if (!study) error(404, 'not found');
	if (!study.enrolment) redirect(303, `/saya/belajar/${params.code}`);
	const lesson = study.lessons.find(({ slug, isPackage }) => isPackage && slug === params.slug);
	if (!lesson) error(404, 'not found');
	const [states, unit] = await Promise.all([
		itemStates(locals.db, study.enrolment.id),
		unitAt(locals.db, study.course.id, params.slug),
	]);
	return {
		course: { code: study.course.code, title: study.course.title },
		lesson: { title: lesson.title, minutes: lesson.minutes, done: lesson.doneAt !== null },
		begun: lesson.visitedAt !== null,
		state: states.find(({ slug }) => slug === params.slug) ?? null,
		next: nextLesson(study.lessons, params.slug)?.slug ?? null,
		canOpen: (await webHouse()).packageOrigin !== null,
		isUnit: unit !== null,
		ownWindow: unit !== null && (unit.launchMethod === 'OwnWindow' || isElsewhere(unit.href)),
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const { origin, packageOrigin, h5pPlayer } = await webHouse();
		if (packageOrigin === null) return { stage: null };
		const { officerId } = principalIn(locals);
		if ((await missingBefore(locals.db, officerId, params.code)).length > 0)
			redirect(303, `/saya/belajar/${params.code}`);
		const act = actOf(locals, 'belajar dengan paket');
		const at = { officerId, courseCode: params.code, slug: params.slug };
		const { cara } = launchForm.parse(Object.fromEntries(await request.formData()));
		const languages = getLocale() === 'id' ? 'id,en' : 'en,id';
		const unit = await openUnit(act, at, cara, { origin, packageOrigin, languages });
		if (unit.ok) return { stage: unit.address };
		const opened = await openItem(act, at);
		if (!opened.ok) error(404, 'not found');
		const door = `${packageOrigin}/paket/${opened.token}`;
		if (opened.kind === 'h5p')
			return h5pPlayer ? { stage: `${door}/h5p` } : { stage: null, lacksPlayer: true };
		if (opened.kind !== 'pdf') return { stage: `${door}/putar` };
		return {
			stage: `${door}/baca?bahasa=${getLocale()}`,
			file: `${door}/isi/${documentPath}`,
		};
	},
};
