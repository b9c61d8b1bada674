import { contestCounts, teamCover, teamGaps } from '#lib/competency/server.ts';
import { inboxCount } from '#lib/plan/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { officerId } = principalIn(locals);
	const asked = url.searchParams.get('sesudah') ?? '';
	const after = /^\d{1,15}$/.test(asked) ? Number(asked) : null;
	const [{ members, next }, waiting, contests, cover] = await Promise.all([
		teamGaps(locals.db, officerId, locals.today, after),
		inboxCount(locals.db, officerId, locals.today),
		contestCounts(locals.db, { handlerId: officerId }, locals.today),
		after === null ? teamCover(locals.db, officerId, locals.today) : [],
	]);
	await recordRead(locals.db, actOf(locals, 'pembinaan tim', 'supervisor'), {
		act: 'competency.teamRead',
		subject: 'people.team',
		subjectId: officerId,
		after: {
			members: members.map((member) => member.officerId),
			// The whole team stands in the table of who can stand in.
			...(cover.length > 0 && { wholeTeam: true }),
		},
	});
	return { members, next, isFirst: after === null, waiting, contests: contests.open, cover };
};
