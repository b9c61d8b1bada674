import { randomUUID } from 'node:crypto';
import { questionsBy, replyCounts, servicesAsked } from '#lib/satisfaction/server.ts';
import { endQuestion, formShown, keepQuestion } from '../../../../../web/questionDesk.server.ts';
import { actOfHead, officeHere, ownOffice } from '../office.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

/** The short questions of the own office, with what was replied. */
export const load: PageServerLoad = async (event) => {
	const { db } = event.locals;
	const office = await officeHere(event);
	if (!office) return { office, questions: [], counts: [], services: [], shown: {} };
	const [questions, services] = await Promise.all([
		questionsBy(db, office.id),
		servicesAsked(db, office.id),
	]);
	const questionIds = questions.map(({ id }) => id);
	return {
		office,
		questions,
		counts: await replyCounts(db, { officeId: office.id, questionIds }),
		services: services.map(({ code, name }) => ({ code, name })),
		shown: formShown(event.url, questions, randomUUID()),
	};
};

async function desk(event: RequestEvent) {
	const office = await ownOffice(event);
	const act = actOfHead(event.locals, 'menyusun pertanyaan tambahan');
	return { act, officeId: office.id, back: `${event.url.pathname}?kantor=${office.code}` };
}

export const actions: Actions = {
	tulis: async (event) => keepQuestion(event, await desk(event)),
	hapus: async (event) => endQuestion(event, await desk(event)),
};
