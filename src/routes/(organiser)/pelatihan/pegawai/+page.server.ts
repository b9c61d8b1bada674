import { redirect } from '@sveltejs/kit';
import { countRegister, registerPage, unitChoices } from '#lib/people/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { readTableQuery } from '#lib/ui/tableQuery.ts';
import { actOf } from '../../../../web/act.server.ts';
import { placeIn, registerQueryIn } from './filter.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (url.searchParams.has('unduh')) redirect(303, `/pelatihan/pegawai/unduh${url.search}`);
	const query = registerQueryIn(locals, url);
	const [page, found, units] = await Promise.all([
		registerPage(locals.db, query, placeIn(readTableQuery(url, []))),
		countRegister(locals.db, query),
		unitChoices(locals.db, query.branches, query.unitId),
	]);
	await recordRead(locals.db, actOf(locals, 'penyelenggaraan pengembangan', 'organiser'), {
		act: 'people.registerRead',
		subject: 'people.unit',
		subjectId: query.unitId ?? query.branches.join(','),
		after: { officers: page.entries.map(({ id }) => id) },
	});
	return { page, found, units, query };
};
