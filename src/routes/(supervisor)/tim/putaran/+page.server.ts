import { roundsOfTeam } from '#lib/competency/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { listed } from '../../../../web/rounds.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const rounds = await roundsOfTeam(locals.db, officerId, locals.today);
	await recordRead(locals.db, actOf(locals, 'umpan balik 360', 'supervisor'), {
		act: 'competency.teamRoundsRead',
		subject: 'people.team',
		subjectId: officerId,
		after: { members: rounds.map((one) => one.officerId) },
	});
	const subjects = rounds.map((one) => listed(one, locals.today));
	const waits = (one: (typeof subjects)[number]) => one.state === 'open' && !one.confirmed;
	return {
		waiting: subjects.filter(waits),
		others: subjects.filter((one) => !waits(one)),
	};
};
