import { error } from '@sveltejs/kit';
import { benchOf } from '#lib/impact/index.ts';
import { benchOffice } from '#lib/impact/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const office = await benchOffice(locals.db, { code: params.kantor, branches }, locals.today);
	if (!office) error(404, 'notFound');
	await recordRead(locals.db, actOf(locals, 'kesinambungan layanan', 'organiser'), {
		act: 'impact.benchRead',
		subject: 'counter.office',
		subjectId: office.officeId,
	});
	return { name: office.name, lines: benchOf(office, locals.today) };
};
