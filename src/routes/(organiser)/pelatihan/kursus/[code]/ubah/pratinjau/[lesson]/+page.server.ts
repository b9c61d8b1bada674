import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { checkForm, drillForm, overForm, scenarioForm } from '#lib/learning/forms.ts';
import {
	composeEnglish,
	composeScreens,
	hasPractice,
	previewOn,
	screenWithin,
	shownBlocks,
	type PreviewAct,
} from '#lib/learning/index.ts';
import { keepPreview, previewPlace } from '#lib/learning/server.ts';
import { getLocale } from '#lib/words/runtime.js';
import { principalIn } from '../../../../../../../../web/act.server.ts';
import { draftAt, writing } from '../../../../../../../../web/draftDesk.server.ts';
import { webHouse } from '../../../../../../../../web/house.server.ts';
import { idIn } from '../../../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

async function lessonAt(locals: App.Locals, params: RequestEvent['params']) {
	const { draft, content } = await draftAt(locals, params['code']);
	const lesson = content.lessons.find(({ id }) => id === idIn(params['lesson']));
	if (!lesson) error(404, 'not found');
	const place = await previewPlace(locals.db, lesson.id, principalIn(locals).officerId);
	return { draft, lesson, place };
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft, lesson, place } = await lessonAt(locals, params);
	// Whoever works in English sees what learners will read in English.
	const english = getLocale() === 'en' ? composeEnglish(lesson) : null;
	const screens = english ?? composeScreens(lesson.screens);
	const at = screenWithin(Number(url.searchParams.get('bagian') ?? 1) - 1, screens.length);
	const screen = screens[at] ?? { title: '', blocks: [] };
	return {
		draft: { title: draft.title, courseCode: draft.courseCode },
		lesson: { id: lesson.id, title: lesson.title, asksPractice: hasPractice(screens) },
		screen: { title: screen.title, id: lesson.screens[at]?.id ?? 0, at, of: screens.length },
		blocks: shownBlocks(screen, place),
		hosts: (await webHouse()).embedHosts,
	};
};

async function act({ locals, params }: RequestEvent, wish: PreviewAct | null): Promise<never> {
	const { lesson, place } = await lessonAt(locals, params);
	const next = wish && previewOn(composeScreens(lesson.screens), place, wish);
	if (!wish || !next) error(404, 'not found');
	await keepPreview(writing(locals), lesson.id, next.place);
	redirect(303, `?bagian=${next.screen + 1}#${wish.id}`);
}

const sentBy = async ({ request }: RequestEvent) => Object.fromEntries(await request.formData());

export const actions: Actions = {
	jawab: async (event) => {
		const { data } = checkForm.safeParse(await sentBy(event));
		return act(event, data ? { do: 'answer', ...data } : null);
	},
	pilih: async (event) => {
		const { data } = scenarioForm.safeParse(await sentBy(event));
		return act(event, data ? { do: 'choose', ...data, option: data.option ?? null } : null);
	},
	simulasi: async (event) => {
		const { data } = drillForm.safeParse(await sentBy(event));
		return act(event, data ? { do: 'press', ...data } : null);
	},
	ulang: async (event) => {
		const { data } = overForm.safeParse(await sentBy(event));
		return act(event, data ? { do: 'again', id: data.id } : null);
	},
};
