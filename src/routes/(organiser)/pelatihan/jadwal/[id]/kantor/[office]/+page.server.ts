import { error } from '@sveltejs/kit';
import { officeWeek, runsOf } from '#lib/impact/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { isoWeekStart, parseDay } from '#lib/time/index.ts';
import { actOf } from '../../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../../web/idIn.ts';
import { timetableIn } from '../../../../../../../web/planner.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, today } = locals;
	const timetable = await timetableIn(locals, params.id);
	const runs = await runsOf(db, timetable.id);
	const run = runs.find(({ outcome }) => outcome === 'found') ?? error(404, 'not found');
	const first = timetable.from > today ? timetable.from : today;
	const monday = isoWeekStart(parseDay(url.searchParams.get('minggu') ?? '') ?? first);
	const asked = { officeId: idIn(params.office), runId: run.id, monday, today };
	const week = await officeWeek(db, asked);
	if (!week) error(404, 'not found');
	await recordRead(db, actOf(locals, 'jadwal pelatihan', 'organiser'), {
		act: 'impact.officeWeekRead',
		subject: 'counter.office',
		subjectId: week.officeId,
		after: { monday, officers: [...new Set(week.sessions.map(({ officerId }) => officerId))] },
	});
	return { timetable, week, monday, today };
};
