import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { detailsForm, titleForm, verdictForm } from '#lib/learning/authoring/forms-draft.ts';
import { tokenOf } from '#lib/learning/authoring/forms-token.ts';
import { refusalWords } from '#lib/learning/authoring/refusalWords.ts';
import {
	checkDraft,
	countEnglish,
	draftState,
	mayJudge,
	translationSections,
} from '#lib/learning/index.ts';
import {
	addLesson,
	askReview,
	dropDraft,
	judgeDraft,
	publishDraft,
	saveDetails,
} from '#lib/learning/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { principalIn } from '../../../../../../web/act.server.ts';
import {
	competencyChoices,
	detailsOf,
	readDraftForm,
} from '../../../../../../web/draftDetails.server.ts';
import {
	draftAt,
	movePartHere,
	removedIn,
	removePartHere,
	restorePartHere,
	writing,
} from '../../../../../../web/draftDesk.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft, content } = await draftAt(locals, params.code);
	return {
		draft,
		state: draftState(draft),
		mayJudge: mayJudge(principalIn(locals).officerId, draft),
		lessons: content.lessons,
		questions: content.questions.length,
		findings: checkDraft(content),
		english: countEnglish(translationSections(draft, content).flatMap(({ parts }) => parts)),
		competencies: await competencyChoices(locals),
		removed: removedIn(url),
		token: randomUUID(),
	};
};

const here = (code: string) => `/pelatihan/kursus/${code}/ubah`;

export const actions: Actions = {
	rincian: async ({ locals, params, request, cookies }) => {
		const read = await readDraftForm(request, detailsForm);
		if (!read.ok) return fail(400, { typed: read.typed, errors: read.errors });
		const saved = await saveDetails(writing(locals), params.code, detailsOf(read.data));
		if (!saved.ok) error(404, 'not found');
		leaveToast(cookies, { message: m.authoring_saved(), kind: 'good' });
		redirect(303, here(params.code));
	},
	tambah: async ({ locals, params, request }) => {
		const read = await readDraftForm(request, titleForm);
		const errors: Record<string, string> = { 'judul-baru': m.authoring_error_title() };
		if (!read.ok) return fail(400, { errors });
		const token = tokenOf(read.typed['token']);
		const added = await addLesson(writing(locals), params.code, read.data.judul, token);
		if (!added.ok) error(404, 'not found');
		redirect(303, `${here(params.code)}/pelajaran/${added.id}`);
	},
	minta: async ({ locals, params }) => {
		const asked = await askReview(writing(locals), params.code);
		if (!asked.ok && asked.reason === 'noSuchDraft') error(404, 'not found');
		if (!asked.ok) return fail(400, { general: refusalWords[asked.reason]() });
		redirect(303, `${here(params.code)}#telaah`);
	},
	putusan: async ({ locals, params, request }) => {
		const read = await readDraftForm(request, verdictForm);
		if (!read.ok) return fail(400, { typed: read.typed, errors: read.errors });
		const { putusan: verdict, catatan: note } = read.data;
		const said = await judgeDraft(writing(locals), params.code, { verdict, note });
		if (!said.ok && said.reason === 'noSuchDraft') error(404, 'not found');
		if (!said.ok) return fail(400, { general: refusalWords[said.reason]() });
		redirect(303, `${here(params.code)}#telaah`);
	},
	terbitkan: async ({ locals, params, cookies }) => {
		const done = await publishDraft(writing(locals), params.code);
		// Sent twice, the course is there already.
		if (!done.ok && done.reason === 'noSuchDraft')
			redirect(303, `/pelatihan/kursus/${params.code}`);
		if (!done.ok) return fail(400, { general: refusalWords[done.reason]() });
		leaveToast(cookies, { message: m.authoring_published({ n: done.version }), kind: 'good' });
		redirect(303, `/pelatihan/kursus/${params.code}`);
	},
	buang: async ({ locals, params, cookies }) => {
		await dropDraft(writing(locals), params.code);
		leaveToast(cookies, { message: m.authoring_dropped() });
		redirect(303, '/pelatihan/kursus');
	},
	geser: (event) => movePartHere(event),
	hapus: (event) => removePartHere(event),
	pulihkan: (event) => restorePartHere(event),
};
