import { benchOf } from '#lib/impact/index.ts';
import { benchOffices } from '#lib/impact/server.ts';
import { idIn } from '#lib/competency/index.ts';
import { branchesOf } from '#lib/people/index.ts';
import { principalIn } from '../../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

const onePage = 25;

/** Figures only; who is behind them is one page further, and noted there. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const after = idIn(url.searchParams.get('sesudah')) ?? 0;
	const asked = { branches, after, limit: onePage + 1 };
	const found = await benchOffices(locals.db, asked, locals.today);
	const offices = found.slice(0, onePage).map((office) => ({
		id: office.officeId,
		code: office.code,
		name: office.name,
		risks: benchOf(office, locals.today).map(({ risk }) => risk),
	}));
	const next = found.length > onePage ? String(offices.at(-1)?.id ?? '') : null;
	return { offices, next };
};
