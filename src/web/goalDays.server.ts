import type { RequestEvent } from '@sveltejs/kit';
import { dueForm, waiverForm } from '#lib/plan/due/forms-due.ts';
import { askWaiver, giveWaiver, setDue } from '#lib/plan/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from './act.server.ts';
import { readCycle } from './cycle.server.ts';
import { answerPlan } from './plans.server.ts';

const purpose = 'rencana pengembangan';

/** The officer moves a day, or asks for more time. */
export const ownDayActions = {
	tenggat: async (event: RequestEvent) => {
		const form = 'tenggat';
		const read = await readCycle(event, form, dueForm);
		if (!read.ok) return read.failure;
		const { sasaran: goalId, tenggat: due } = read.data;
		const done = await setDue(actOf(event.locals, purpose), { goalId, due });
		const told = { form, to: '/saya/rencana', message: m.plans_due_done(), typed: read.typed };
		return answerPlan(event, done, told);
	},
	waktu: async (event: RequestEvent) => {
		const form = 'waktu';
		const read = await readCycle(event, form, waiverForm);
		if (!read.ok) return read.failure;
		const { sasaran: goalId, sampai: until, alasan: reason } = read.data;
		const done = await askWaiver(actOf(event.locals, purpose), { goalId, until, reason });
		const told = {
			form,
			to: '/saya/rencana',
			message: m.plans_waiver_asked_done(),
			typed: read.typed,
		};
		return answerPlan(event, done, told);
	},
};

/** An approver gives more time. */
export async function giveTime(event: RequestEvent) {
	const form = 'waktu';
	const read = await readCycle(event, form, waiverForm);
	if (!read.ok) return read.failure;
	const { sasaran: goalId, sampai: until, alasan: reason } = read.data;
	const act = actOf(event.locals, 'pembinaan tim', 'supervisor');
	const done = await giveWaiver(act, { goalId, until, reason });
	const to = event.url.pathname;
	return answerPlan(event, done, { form, to, message: m.plans_waiver_done(), typed: read.typed });
}
