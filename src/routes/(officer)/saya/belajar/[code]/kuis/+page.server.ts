import { error, fail, redirect } from '@sveltejs/kit';
import { courseIn, mayStart } from '#lib/learning/index.ts';
import { answerForm } from '#lib/learning/forms.ts';
import {
	answerQuestion,
	questionsOf,
	reviewOf,
	startAttempt,
	studyOf,
	submitAttempt,
} from '#lib/learning/server.ts';
import { getLocale } from '#lib/words/runtime.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const study = await studyOf(locals.db, principalIn(locals).officerId, params.code);
	if (!study || study.lessons.length === 0) error(404, 'not found');
	if (!study.enrolment) redirect(303, `/saya/belajar/${params.code}`);
	const { course, attempts, lessons } = study;
	const language = getLocale();
	const { title, lang } = courseIn(course, language);
	const head = { course: { code: course.code, passMark: course.passMark, title, lang } };
	const open = attempts.find(({ submittedAt }) => submittedAt === null);
	const last = attempts.at(-1);
	if (open) {
		const questions = await questionsOf(locals.db, course.id, open.id, language);
		const asked = Number(url.searchParams.get('soal'));
		return {
			...head,
			step: 'open' as const,
			question: questions.find(({ position }) => position === asked) ?? null,
			questions: questions.map(({ position, text, lang }) => ({
				...{ position, text, lang },
				answered: open.answers[position] !== undefined,
			})),
			chosen: open.answers[asked] ?? null,
		};
	}
	const done = lessons.every(({ doneAt }) => doneAt !== null);
	return {
		...head,
		step: 'closed' as const,
		start: mayStart(attempts, done, locals.today),
		score: last?.score ?? null,
		review: last ? await reviewOf(locals.db, course.id, last, language) : null,
	};
};

const purpose = 'kuis pelatihan';

export const actions: Actions = {
	mulai: async ({ locals, params }) => {
		const started = await startAttempt(actOf(locals, purpose), here(locals, params));
		redirect(303, started.ok ? '?soal=1' : `/saya/belajar/${params.code}/kuis`);
	},
	jawab: async ({ locals, params, request }) => {
		const parsed = answerForm.safeParse(Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { refused: 'choose' as const });
		const kept = await answerQuestion(actOf(locals, purpose), {
			...here(locals, params),
			...parsed.data,
		});
		if (!kept.ok) redirect(303, `/saya/belajar/${params.code}/kuis`);
		redirect(303, `?soal=${parsed.data.position + 1}`);
	},
	kirim: async ({ locals, params }) => {
		const sent = await submitAttempt(actOf(locals, purpose), here(locals, params));
		if (!sent.ok && sent.reason === 'unanswered')
			return fail(400, { refused: 'unanswered' as const });
		redirect(303, `/saya/belajar/${params.code}/kuis`);
	},
};

function here(locals: App.Locals, params: { code: string }) {
	return { officerId: principalIn(locals).officerId, courseCode: params.code };
}
