import { waitingPrior } from '#lib/competency/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const page = await waitingPrior(locals.db, branches, url.searchParams.get('sesudah'));
	await recordRead(locals.db, actOf(locals, 'pengakuan pembelajaran lampau', 'organiser'), {
		act: 'competency.priorClaimsRead',
		subject: 'people.unit',
		subjectId: branches.join(','),
		after: { claims: page.rows.map(({ id }) => id) },
	});
	return page;
};
