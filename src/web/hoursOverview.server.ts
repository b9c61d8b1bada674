import { error } from '@sveltejs/kit';
import { overviewBasis } from '#lib/hours/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { principalIn } from './act.server.ts';
import { idIn } from './idIn.ts';

/**
 * The unit that an organiser looks at, inside the own branches, with the limits of today; two
 * statements. A unit outside them is as unknown as none.
 */
export async function overviewIn(locals: App.Locals, url: URL) {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const unitId = idIn(url.searchParams.get('unit')) || (branches[0] ?? 0);
	const calendar = await calendarOf(locals.db);
	const basis = await overviewBasis(locals.db, { branches, unitId }, locals.today, calendar);
	if (!basis || basis.way.length === 0) error(404, 'unknownUnit');
	return { branches, unitId, ...basis };
}
