import { contestCounts, contestInbox } from '#lib/competency/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { contestPurpose } from '../../../../web/contests.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, today } = locals;
	const owner = { handlerId: principalIn(locals).officerId };
	const [page, counts] = await Promise.all([
		contestInbox(db, owner, url.searchParams.get('sesudah')),
		contestCounts(db, owner, today),
	]);
	await recordRead(db, actOf(locals, contestPurpose, 'supervisor'), {
		act: 'competency.contestsRead',
		subject: 'people.officer',
		subjectId: owner.handlerId,
		after: { contests: page.rows.map(({ id }) => id) },
	});
	return { ...page, counts, today };
};
