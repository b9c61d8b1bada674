import { error } from '@sveltejs/kit';
import { idIn } from '#lib/competency/index.ts';
import { branchesOf } from '#lib/people/index.ts';
import { principalIn } from '../../../../web/act.server.ts';

/** The branches of the organiser, and the unit that an address asks for: the first branch if none. */
export function branchAsked(locals: App.Locals, url: URL) {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const [first] = branches;
	if (first === undefined) error(404, 'not found');
	return { branches, first, unitId: idIn(url.searchParams.get('unit')) ?? first };
}

/** The way down to a unit from the top of the branch that holds it; 404 outside. */
export function wayInside<Unit extends { id: number }>(
	way: readonly Unit[] | undefined,
	branches: readonly number[],
): Unit[] {
	const from = (way ?? []).findIndex(({ id }) => branches.includes(id));
	if (!way || from < 0) error(404, 'not found');
	return way.slice(from);
}
