import { trialsOfBranches } from '#lib/impact/server.ts';
import { classesOfBranches } from '#lib/learning/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { principalIn } from '../../../../web/act.server.ts';
import { inDemand } from './inDemand.ts';
import type { PageServerLoad } from './$types.js';

const pageRows = 30;

export const load: PageServerLoad = async ({ locals, url }) => {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const after = url.searchParams.get('sesudah') ?? '';
	const before = /^[1-9]\d{0,14}$/.test(after) ? Number(after) : null;
	const [found, { classes }] = await Promise.all([
		trialsOfBranches(locals.db, branches, before),
		classesOfBranches(locals.db, branches, null),
	]);
	const trials = found.slice(0, pageRows);
	const next = found.length > pageRows ? String(trials.at(-1)?.id) : null;
	const wanted = before === null ? inDemand(classes, locals.today) : [];
	return { trials, next, wanted, today: locals.today };
};
