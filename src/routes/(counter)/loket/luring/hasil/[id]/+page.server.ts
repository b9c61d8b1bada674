import { randomBytes } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { mayLead, mayServeAt } from '#lib/counter/index.ts';
import { decisionForm } from '#lib/counter/offline/forms.ts';
import * as counter from '#lib/counter/server.ts';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

/** Whose work it was, or who leads the office; anybody else learns nothing. */
async function ownBatch({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
	const who = principalIn(locals);
	const id = z.uuid().safeParse(params.id);
	const batch = id.success ? await counter.batchOf(locals.db, id.data) : null;
	if (!batch) error(404, 'notFound');
	if (!mayServeAt(who, batch)) error(403, 'forbidden');
	if (batch.officerId !== who.officerId && !mayLead(who, batch)) error(403, 'forbidden');
	return batch;
}

export const load: PageServerLoad = async (event) => ({ batch: await ownBatch(event) });

export const actions: Actions = {
	default: async (event) => {
		const batch = await ownBatch(event);
		const sent = Object.fromEntries(await event.request.formData());
		const form = decisionForm.safeParse(sent);
		if (!form.success) {
			const { subject = '', reason = '', decision = '' } = sent as Record<string, string>;
			return fail(400, { refused: 'reason' as const, subject, reason, decision });
		}
		const { officerId } = principalIn(event.locals);
		const done = await counter.decideOffline(
			actOf(event.locals, 'memutuskan hasil luring', 'counterOfficer'),
			{
				...form.data,
				batchId: batch.id,
				officerId,
				token: randomBytes(16).toString('base64url'),
			},
		);
		if (!done.ok)
			return fail(409, {
				refused: done.reason,
				subject: form.data.subject,
				reason: form.data.reason,
				decision: form.data.decision,
			});
		redirect(303, `/loket/luring/hasil/${batch.id}`);
	},
};
