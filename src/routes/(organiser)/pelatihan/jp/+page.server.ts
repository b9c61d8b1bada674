import { redirect } from '@sveltejs/kit';
import { askToRemind, remindedIn, unitStandings } from '#lib/hours/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../web/act.server.ts';
import { overviewIn } from '../../../../web/hoursOverview.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { branches, unitId, limits, legalBasis, way } = await overviewIn(locals, url);
	const { db, today } = locals;
	const [units, reminded] = await Promise.all([
		unitStandings(db, { branches, unitId }, today, limits),
		remindedIn(db, unitId, today),
	]);
	return { units, reminded, unitId, limits, legalBasis, way, today };
};

export const actions: Actions = {
	ingatkan: async ({ locals, url, cookies }) => {
		const { branches, unitId } = await overviewIn(locals, url);
		await askToRemind(actOf(locals, 'pengingat jam pelajaran', 'organiser'), { branches, unitId });
		leaveToast(cookies, { message: m.hours_remind_asked() });
		redirect(303, `/pelatihan/jp?unit=${unitId}`);
	},
};
