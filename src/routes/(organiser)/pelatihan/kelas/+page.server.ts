import { classesOfBranches, standingClasses } from '#lib/learning/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { parseDay } from '#lib/time/index.ts';
import { principalIn } from '../../../../web/act.server.ts';
import { idIn } from '../../../../web/idIn.ts';
import type { PageServerLoad } from './$types.js';

/** '2026-12-08.41' → behind class 41 of that day */
function cursorIn(text: string) {
	const [date = '', id = ''] = text.split('.');
	const day = parseDay(date);
	return day && idIn(id) ? { day, id: idIn(id) } : null;
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = url.searchParams.get('sesudah') ?? '';
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const { today } = locals;
	if (url.searchParams.get('keadaan') === 'lalu') {
		const { classes, next } = await classesOfBranches(
			locals.db,
			branches,
			idIn(asked) || null,
			true,
		);
		return { classes, pages: { next: next === null ? null : String(next) }, today };
	}
	const { classes, next } = await standingClasses(locals.db, branches, cursorIn(asked));
	return { classes, pages: { next: next && `${next.day}.${next.id}` }, today };
};
