import { error } from '@sveltejs/kit';
import { roundsAbout, teamMember } from '#lib/competency/server.ts';
import { goalsOf } from '#lib/plan/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { yearOf } from '#lib/time/index.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { giveTime } from '../../../../web/goalDays.server.ts';
import { idIn } from '../../../../web/idIn.ts';
import { listed } from '../../../../web/rounds.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { officerId } = principalIn(locals);
	const memberId = idIn(params.officer);
	const member = await teamMember(locals.db, officerId, memberId, locals.today);
	// The same answer for an unknown officer and for one of another team.
	if (!member) error(403, 'forbidden');
	const [goals, rounds] = await Promise.all([
		goalsOf(locals.db, memberId, yearOf(locals.today)),
		roundsAbout(locals.db, memberId),
	]);
	await recordRead(locals.db, actOf(locals, 'pembinaan tim', 'supervisor'), {
		act: 'competency.standardRead',
		subject: 'people.officer',
		subjectId: memberId,
		about: memberId,
	});
	const subjects = rounds.map((one) => listed(one, locals.today));
	return {
		...{ member, goals, subjects, today: locals.today },
		shown: url.searchParams.get('tingkat'),
	};
};

export const actions: Actions = { waktu: giveTime };
