import { enrolmentsOf, openCourses } from '#lib/learning/server.ts';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const enrolments = await enrolmentsOf(locals.db, officerId);
	const held = new Set(enrolments.map(({ code }) => code));
	const others = (await openCourses(locals.db)).filter(({ code }) => !held.has(code));
	return { enrolments, others };
};
