import { officeLines, unitsWithoutOffice } from '#lib/counter/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

const officesShown = 60;
const unitsShown = 20;

/** The offices of the own branches, and the units that could become one. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const branches = branchesOf(principalIn(locals), ['administrator']);
	const text = (url.searchParams.get('cari') ?? '').trim().slice(0, 100);
	const asked = { branches, text };
	const [offices, units] = await Promise.all([
		officeLines(locals.db, { ...asked, limit: officesShown + 1 }),
		unitsWithoutOffice(locals.db, { ...asked, limit: unitsShown + 1 }),
	]);
	return {
		text,
		offices: offices.slice(0, officesShown),
		moreOffices: offices.length > officesShown,
		units: units.slice(0, unitsShown),
		moreUnits: units.length > unitsShown,
	};
};
