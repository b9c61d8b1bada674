import { error, fail, redirect } from '@sveltejs/kit';
import {
	courseIn,
	firstPlace,
	hasPractice,
	nextLesson,
	screenWithin,
	shownBlocks,
	spoken,
} from '#lib/learning/index.ts';
import {
	checkForm,
	drillForm,
	finishForm,
	overForm,
	scenarioForm,
	screenForm,
	secondForm,
} from '#lib/learning/forms.ts';
import {
	actInSimulation,
	answerCheck,
	chooseInScenario,
	finishLesson,
	keepSecond,
	lessonScreens,
	missingBefore,
	startSimulationOver,
	studyOf,
	visitScreen,
} from '#lib/learning/server.ts';
import { getLocale } from '#lib/words/runtime.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { webHouse } from '../../../../../../web/house.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const study = await studyOf(locals.db, principalIn(locals).officerId, params.code);
	if (!study) error(404, 'not found');
	const { officerId } = principalIn(locals);
	if (!study.enrolment || (await missingBefore(locals.db, officerId, params.code)).length > 0)
		redirect(303, `/saya/belajar/${params.code}`);
	const lesson = study.lessons.find(({ slug }) => slug === params.slug);
	if (lesson?.isPackage) redirect(303, `/saya/belajar/${params.code}/paket/${params.slug}`);
	const screens =
		lesson && (await lessonScreens(locals.db, study.course.id, params.slug, getLocale()));
	if (!lesson || !screens) error(404, 'not found');
	const asked = url.searchParams.get('bagian');
	const at = screenWithin(asked === null ? lesson.place.screen : Number(asked) - 1, screens.length);
	const screen = screens[at];
	if (!screen) error(404, 'not found');
	const { title, lang } = courseIn(study.course, getLocale());
	return {
		course: { code: study.course.code, title, lang },
		lesson: {
			title: spoken(lesson.title, lesson.titleEn, getLocale()).text,
			asksPractice: hasPractice(screens),
			done: lesson.doneAt !== null,
		},
		seconds: JSON.stringify(lesson.place.seconds ?? {}),
		hasPlayer: screen.blocks.some(({ kind }) => kind === 'video' || kind === 'audio'),
		screen: {
			title: screen.title,
			at,
			of: screens.length,
			untranslated: screen.untranslated ?? false,
			indonesian: screen.indonesian ?? [],
		},
		hosts: (await webHouse()).embedHosts,
		blocks: shownBlocks(screen, lesson.place ?? firstPlace),
		next: nextLesson(study.lessons, params.slug)?.slug ?? null,
	};
};

const purpose = 'belajar mandiri';

export const actions: Actions = {
	lanjut: async ({ locals, params, request }) => {
		const parsed = screenForm.safeParse(Object.fromEntries(await request.formData()));
		if (!parsed.success) error(400, 'bad request');
		const visited = await visitScreen(actOf(locals, purpose), {
			...here(locals, params),
			...parsed.data,
		});
		if (!visited.ok) error(404, 'not found');
		redirect(303, `?bagian=${visited.screen + 1}`);
	},
	jawab: async ({ locals, params, request }) => {
		const parsed = checkForm.safeParse(Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { refused: 'choose' as const });
		const answered = await answerCheck(actOf(locals, purpose), {
			...here(locals, params),
			...parsed.data,
		});
		if (!answered.ok) error(404, 'not found');
		redirect(303, `?bagian=${answered.screen + 1}#${parsed.data.id}`);
	},
	detik: async ({ locals, params, request }) => {
		const parsed = secondForm.safeParse(Object.fromEntries(await request.formData()));
		if (!parsed.success) error(400, 'bad request');
		const { berkas: address, detik: second } = parsed.data;
		const kept = await keepSecond(actOf(locals, purpose), {
			...{ ...here(locals, params), address, second },
		});
		if (!kept.ok) error(404, 'not found');
	},
	selesai: async ({ locals, params, request }) => {
		const parsed = finishForm.safeParse(Object.fromEntries(await request.formData()));
		const practised = parsed.success && parsed.data.practised === '1';
		const done = await finishLesson(actOf(locals, purpose), { ...here(locals, params), practised });
		if (done.ok) redirect(303, `/saya/belajar/${params.code}`);
		if (
			done.reason === 'notEnrolled' ||
			done.reason === 'noSuchLesson' ||
			done.reason === 'comesFirst'
		)
			error(404, 'not found');
		return fail(400, { refused: done.reason });
	},
	pilih: async ({ locals, params, request }) => {
		const parsed = scenarioForm.safeParse(Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { refused: 'choose' as const });
		const { id, taken, option = null } = parsed.data;
		const at = { ...here(locals, params), id, taken, option };
		return backTo(await chooseInScenario(actOf(locals, purpose), at), id);
	},
	simulasi: async ({ locals, params, request }) => {
		const parsed = drillForm.safeParse(Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { refused: 'choose' as const });
		const at = { ...here(locals, params), ...parsed.data };
		return backTo(await actInSimulation(actOf(locals, purpose), at), at.id);
	},
	ulang: async ({ locals, params, request }) => {
		const parsed = overForm.safeParse(Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { refused: 'choose' as const });
		const at = { ...here(locals, params), ...parsed.data };
		return backTo(await startSimulationOver(actOf(locals, purpose), at), at.id);
	},
};

/** After an act in a block, the block again, with what came of it. */
function backTo(done: { ok: false } | { ok: true; screen: number }, id: string): never {
	if (!done.ok) error(404, 'not found');
	redirect(303, `?bagian=${done.screen + 1}#${id}`);
}

function here(locals: App.Locals, params: { code: string; slug: string }) {
	return { officerId: principalIn(locals).officerId, courseCode: params.code, slug: params.slug };
}
