import { randomUUID } from 'node:crypto';
import { serviceCards } from '#lib/counter/server.ts';
import { questionsBy, replyCounts } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../web/act.server.ts';
import { endQuestion, formShown, keepQuestion } from '../../../../web/questionDesk.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

/** The short questions that the province asks in every office, with the replies of all. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const [questions, services] = await Promise.all([
		questionsBy(locals.db, null),
		serviceCards(locals.db, locals.today),
	]);
	const questionIds = questions.map(({ id }) => id);
	return {
		questions,
		counts: await replyCounts(locals.db, { officeId: null, questionIds }),
		services: services.map(({ code, name }) => ({ code, name })),
		shown: formShown(url, questions, randomUUID()),
	};
};

const desk = ({ locals, url }: RequestEvent) => ({
	act: actOf(locals, 'menyusun pertanyaan tambahan', 'administrator'),
	officeId: null,
	back: url.pathname,
});

export const actions: Actions = {
	tulis: (event) => keepQuestion(event, desk(event)),
	hapus: (event) => endQuestion(event, desk(event)),
};
