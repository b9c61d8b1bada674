import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { bankItems, itemRecord } from '#lib/competency/server.ts';
import { tokenOf } from '#lib/learning/authoring/forms-token.ts';
import { writeQuestion } from '#lib/learning/authoring/writeQuestion.ts';
import { checkDraft, questionFromItem } from '#lib/learning/index.ts';
import { addQuestion, saveQuestion } from '#lib/learning/server.ts';
import * as m from '#lib/words/messages.js';
import {
	draftAt,
	movePartHere,
	removedIn,
	removePartHere,
	restorePartHere,
	writing,
} from '../../../../../../../web/draftDesk.server.ts';
import { idIn } from '../../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** As many items as one looks through at once. */
const onePage = 30;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft, content } = await draftAt(locals, params.code);
	const after = idIn(url.searchParams.get('bank'));
	const bank = url.searchParams.has('bank')
		? await bankItems(locals.db, {
				...{ competencyCode: draft.competencyCode, after, limit: onePage },
			})
		: null;
	return {
		draft,
		lessons: content.lessons.map(({ id, title }) => ({ id, title })),
		questions: content.questions,
		bank: bank?.filter(
			({ kind, verdict, retired }) => kind === 'choice' && verdict === 'approved' && !retired,
		),
		more: bank?.length === onePage ? (bank.at(-1)?.id ?? null) : null,
		findings: checkDraft(content).filter(
			({ place, reason }) => place.questionId !== undefined || reason === 'fewQuestions',
		),
		removed: removedIn(url),
		token: randomUUID(),
	};
};

const here = (code: string) => `/pelatihan/kursus/${code}/ubah/soal`;

export const actions: Actions = {
	tambah: async ({ locals, params, request }) => {
		const sent = await request.formData();
		const typed = writeQuestion(sent);
		const errors: Record<string, string> = { pelajaran: m.authoring_error_lesson() };
		const added = await addQuestion(
			writing(locals),
			params.code,
			typed,
			tokenOf(sent.get('token')),
		);
		if (!added.ok) return fail(400, { id: 0, typed, errors });
		redirect(303, here(params.code));
	},
	simpan: async ({ locals, params, request }) => {
		const sent = await request.formData();
		const id = idIn(String(sent.get('id')));
		const saved = await saveQuestion(writing(locals), params.code, { id, ...writeQuestion(sent) });
		if (!saved.ok) error(404, 'not found');
		redirect(303, `${here(params.code)}#question-${id}`);
	},
	ambil: async ({ locals, params, request }) => {
		const sent = await request.formData();
		const itemId = idIn(String(sent.get('soal')));
		const { draft } = await draftAt(locals, params.code);
		const item = await itemRecord(locals.db, itemId);
		if (!item || item.competencyCode !== draft.competencyCode || item.verdict !== 'approved')
			error(404, 'not found');
		const asked = questionFromItem(item.body);
		const lessonId = idIn(String(sent.get('pelajaran')));
		const refused = { id: 0, typed: null, errors: { soal: m.authoring_error_item() } };
		if (!asked) return fail(400, refused);
		const added = await addQuestion(writing(locals), params.code, { ...asked, lessonId, itemId });
		if (!added.ok) error(404, 'not found');
		redirect(303, `${here(params.code)}?bank=`);
	},
	geser: (event) => movePartHere(event),
	hapus: (event) => removePartHere(event),
	pulihkan: (event) => restorePartHere(event),
};
