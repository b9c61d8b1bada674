import { error } from '@sveltejs/kit';
import { teamMember } from '#lib/competency/server.ts';
import { coverageWithout } from '#lib/counter/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { addDays, parseDay } from '#lib/time/index.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { PageServerLoad } from './$types.js';

const longest = 31;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { officerId } = principalIn(locals);
	const memberId = idIn(params.officer);
	const member = await teamMember(locals.db, officerId, memberId, locals.today);
	if (!member) error(403, 'forbidden');
	const calendar = await calendarOf(locals.db);
	const from =
		parseDay(url.searchParams.get('dari') ?? '') ??
		calendar.nextWorkingDay(addDays(locals.today, 1));
	const asked = parseDay(url.searchParams.get('sampai') ?? '') ?? from;
	const furthest = addDays(from, longest - 1);
	const last = asked < from ? from : asked > furthest ? furthest : asked;
	const period = { from, to: addDays(last, 1) };
	const without = await coverageWithout(locals.db, memberId, period, calendar);
	await recordRead(locals.db, actOf(locals, 'jam belajar tim', 'supervisor'), {
		act: 'counter.coverageRead',
		subject: 'people.officer',
		subjectId: memberId,
		about: memberId,
	});
	return { name: member.name, memberId, from, last, without };
};
