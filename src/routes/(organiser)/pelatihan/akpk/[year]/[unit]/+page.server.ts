import type { RequestEvent } from '@sveltejs/kit';
import { meetingForm } from '#lib/plan/cycle/forms-cycle.ts';
import { cycleState, mayRunCycle, mayWriteIn } from '#lib/plan/index.ts';
import { noteMeeting } from '#lib/plan/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { agencyActions, agencyPage } from '../../../../../../web/agency.server.ts';
import { answerCycle, cycleIn, readCycle } from '../../../../../../web/cycle.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const cycle = await cycleIn(locals, params.year);
	const page = await agencyPage(locals, cycle, idIn(params.unit));
	const mayMeet = mayRunCycle(locals.principal, cycle.topId) && mayWriteIn(cycleState(cycle));
	return { ...page, year: cycle.year, today: locals.today, mayMeet };
};

async function placeOf({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
	const { year } = await cycleIn(locals, params.year ?? '');
	const unitId = idIn(params.unit);
	return { year, unitId, to: `/pelatihan/akpk/${year}/${unitId}` };
}

export const actions: Actions = {
	...agencyActions('organiser', placeOf),
	temui: async (event) => {
		const form = 'temui';
		const read = await readCycle(event, form, meetingForm);
		if (!read.ok) return read.failure;
		const { hari, sepakat, catatan } = read.data;
		const { to, ...place } = await placeOf(event);
		const act = actOf(event.locals, 'AKPK provinsi', 'organiser');
		const told = { ...place, heldOn: hari, agreed: sepakat === 'ya', note: catatan };
		const done = await noteMeeting(act, principalIn(event.locals), told);
		const { typed } = read;
		return answerCycle(event, done, { form, to, message: m.cycle_meet_done(), typed });
	},
};
