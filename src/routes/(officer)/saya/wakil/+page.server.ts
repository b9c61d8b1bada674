import { randomUUID } from 'node:crypto';
import { delegateForm, endForm } from '#lib/plan/approval/forms-approval.ts';
import { officersByNip } from '#lib/people/server.ts';
import { delegate, delegationsOf, endDelegation, standInsFor } from '#lib/plan/server.ts';
import { addDays } from '#lib/time/index.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { readCycle } from '../../../../web/cycle.server.ts';
import { answerPlan } from '../../../../web/plans.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'wakil pemberi persetujuan';
const to = '/saya/wakil';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const [delegations, people] = await Promise.all([
		delegationsOf(locals.db, officerId),
		standInsFor(locals.db, officerId, locals.today),
	]);
	return { delegations, people, today: locals.today, token: randomUUID() };
};

export const actions: Actions = {
	beri: async (event) => {
		const form = 'wakil';
		const read = await readCycle(event, form, delegateForm, ['jenis']);
		if (!read.ok) return read.failure;
		const { wakil, nip, mulai, sampai, jenis, alasan, token } = read.data;
		const byNip = nip === '' ? null : (await officersByNip(event.locals.db, [nip])).get(nip);
		const done = await delegate(actOf(event.locals, purpose), {
			toId: byNip === null ? Number(wakil) : (byNip ?? 0),
			from: mulai,
			to: addDays(sampai, 1),
			kinds: jenis,
			reason: alasan,
			token,
		});
		return answerPlan(event, done, { form, to, message: m.plans_stand_done(), typed: read.typed });
	},
	akhiri: async (event) => {
		const form = 'akhiri';
		const read = await readCycle(event, form, endForm);
		if (!read.ok) return read.failure;
		const done = await endDelegation(actOf(event.locals, purpose), read.data.wakil);
		return answerPlan(event, done, { form, to, message: m.plans_stand_ended(), typed: read.typed });
	},
};
