import { outlookOf } from '#lib/counter/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { actOf } from '../../../../web/act.server.ts';
import { officeAsked } from '../asked.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const calendar = await calendarOf(locals.db);
	const outlook = await outlookOf(locals.db, officeAsked(locals, url), locals.today, calendar);
	if (outlook)
		await recordRead(locals.db, actOf(locals, 'cakupan layanan', 'headOfOffice'), {
			act: 'counter.coverageRead',
			subject: 'counter.office',
			subjectId: outlook.roster.id,
		});
	const asked = url.searchParams.get('hari');
	const day = outlook?.days.find((one) => one === asked) ?? outlook?.days[0] ?? null;
	return { outlook, day };
};
