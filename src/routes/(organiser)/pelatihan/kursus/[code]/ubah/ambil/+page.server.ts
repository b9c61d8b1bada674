import { error, fail, redirect } from '@sveltejs/kit';
import { kindWords } from '#lib/learning/authoring/draftWords.ts';
import {
	lessonScreens,
	lessonsIn,
	openCourses,
	openDraft,
	reuseBlock,
	reuseLesson,
} from '#lib/learning/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { draftAt, writing } from '../../../../../../../web/draftDesk.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Four statements: the draft, the courses, and of the chosen one its lessons and the screens of one. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const draft = await openDraft(locals.db, params.code);
	if (!draft) error(404, 'not found');
	const courses = (await openCourses(locals.db)).filter(({ lessons }) => lessons > 0);
	const from = courses.find(({ code }) => code === url.searchParams.get('dari')) ?? null;
	const lessons = from ? await lessonsIn(locals.db, from.id) : [];
	const slug = url.searchParams.get('pelajaran');
	const screens = from && slug ? await lessonScreens(locals.db, from.id, slug) : null;
	return {
		draft: { title: draft.title, courseCode: draft.courseCode },
		courses: courses.map(({ code, title }) => ({ value: code, label: title })),
		from: from?.code ?? null,
		lessons: lessons
			.filter(({ isPackage }) => !isPackage)
			.map(({ slug, title }) => ({ slug, title })),
		open: screens ? slug : null,
		blocks: (screens ?? []).flatMap(({ title, blocks }, screen) =>
			blocks.map((block, place) => ({
				value: `${screen}:${place}`,
				label: `${title}: ${kindWords[block.kind]()}`,
			})),
		),
	};
};

const fromOf = (sent: FormData) => ({
	courseCode: String(sent.get('dari')),
	slug: String(sent.get('pelajaran')),
});

export const actions: Actions = {
	pelajaran: async ({ locals, params, request, cookies }) => {
		const from = fromOf(await request.formData());
		const reused = await reuseLesson(writing(locals), params.code, from);
		if (!reused.ok) error(404, 'not found');
		leaveToast(cookies, { message: m.authoring_reused(), kind: 'good' });
		redirect(303, `/pelatihan/kursus/${params.code}/ubah/pelajaran/${reused.id}`);
	},
	blok: async ({ locals, params, request }) => {
		const sent = await request.formData();
		const [screen = '', block = ''] = String(sent.get('blok') ?? '').split(':');
		if (!/^\d{1,3}$/.test(screen) || !/^\d{1,3}$/.test(block))
			return fail(400, { error: m.authoring_reuse_choose() });
		const { content } = await draftAt(locals, params.code);
		const screenId = content.lessons.at(-1)?.screens.at(-1)?.id ?? 0;
		const wish = { from: fromOf(sent), screen: Number(screen), block: Number(block), screenId };
		const reused = await reuseBlock(writing(locals), params.code, wish);
		if (!reused.ok) error(404, 'not found');
		redirect(303, `/pelatihan/kursus/${params.code}/ubah/layar/${screenId}#block-${reused.id}`);
	},
};
