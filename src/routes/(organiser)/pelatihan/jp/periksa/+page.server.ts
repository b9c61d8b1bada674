import { waitingClaims } from '#lib/hours/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const after = idIn(url.searchParams.get('sesudah'));
	const page = await waitingClaims(locals.db, branches, after);
	await recordRead(locals.db, actOf(locals, 'memeriksa bukti belajar', 'organiser'), {
		act: 'hours.claimsRead',
		subject: 'people.unit',
		subjectId: branches.join(','),
		after: { claims: page.claims.map(({ id }) => id) },
	});
	return page;
};
