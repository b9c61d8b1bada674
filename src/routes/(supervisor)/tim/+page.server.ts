import { teamGaps } from '#lib/competency/server.ts';
import { inboxCount } from '#lib/plan/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const [members, waiting] = await Promise.all([
		teamGaps(locals.db, officerId, locals.today),
		inboxCount(locals.db, officerId, locals.today),
	]);
	await recordRead(locals.db, actOf(locals, 'pembinaan tim', 'supervisor'), {
		act: 'competency.teamRead',
		subject: 'people.team',
		subjectId: officerId,
		after: { members: members.map((member) => member.officerId) },
	});
	return { members, waiting };
};
