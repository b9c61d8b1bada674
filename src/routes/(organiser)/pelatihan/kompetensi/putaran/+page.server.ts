import { roundState } from '#lib/competency/index.ts';
import { roundsOfBranches } from '#lib/competency/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const after = idIn(url.searchParams.get('sesudah')) || null;
	const { rounds, next } = await roundsOfBranches(locals.db, branches, after);
	return {
		rounds: rounds.map(({ above: _, ...round }) => ({
			...round,
			state: roundState(round, locals.today),
		})),
		pages: { next: next === null ? null : String(next) },
	};
};
