import { error } from '@sveltejs/kit';
import { studyOf, termOf } from '#lib/learning/server.ts';
import { principalIn } from '../../../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { officerId, name } = principalIn(locals);
	const study = await studyOf(locals.db, officerId, params.code);
	if (!study?.certificate) error(404, 'not found');
	const { course, certificate, enrolment } = study;
	const term = enrolment ? await termOf(locals.db, enrolment.id, locals.today) : null;
	return { name, course, certificate, score: enrolment?.score ?? null, term, today: locals.today };
};
