import { error } from '@sveltejs/kit';
import { overviewBasis, teamHours } from '#lib/hours/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const { db, today } = locals;
	const calendar = await calendarOf(db);
	const [basis, team] = await Promise.all([
		overviewBasis(db, { branches: [], unitId: null }, today, calendar),
		teamHours(db, officerId, today),
	]);
	if (!basis) error(503, 'noTargetInForce');
	await recordRead(db, actOf(locals, 'pembinaan jam pelajaran', 'supervisor'), {
		act: 'hours.teamRead',
		subject: 'people.team',
		subjectId: officerId,
		after: { members: team.map((one) => one.officerId) },
	});
	return { team, limits: basis.limits, legalBasis: basis.legalBasis };
};
