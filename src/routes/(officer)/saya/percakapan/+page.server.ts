import { openTalkForm } from '#lib/plan/review/forms-review.ts';
import { checkInsOf, openCheckIn, talkPartners } from '#lib/plan/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { readCycle } from '../../../../web/cycle.server.ts';
import { idIn } from '../../../../web/idIn.ts';
import { answerPlan } from '../../../../web/plans.server.ts';
import { newToken } from '../../../../web/templates.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { officerId } = principalIn(locals);
	const [talks, partners] = await Promise.all([
		checkInsOf(locals.db, officerId),
		talkPartners(locals.db, officerId, locals.today),
	]);
	const chosen = idIn(url.searchParams.get('dengan'));
	return { talks, partners, chosen, whoId: officerId, today: locals.today, token: newToken() };
};

export const actions: Actions = {
	buka: async (event) => {
		const form = 'buka';
		const read = await readCycle(event, form, openTalkForm);
		if (!read.ok) return read.failure;
		const { rekan, hari, berikut, token } = read.data;
		const done = await openCheckIn(actOf(event.locals, 'percakapan kompetensi'), {
			...{ partnerId: rekan, heldOn: hari, token },
			nextOn: berikut === '' ? null : berikut,
		});
		const to = done.ok ? `/saya/percakapan/${done.id}` : '';
		return answerPlan(event, done, { form, to, message: m.plans_talk_opened(), typed: read.typed });
	},
};
