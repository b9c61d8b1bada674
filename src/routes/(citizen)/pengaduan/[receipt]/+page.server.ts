import { randomBytes } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { citizenWordForm } from '#lib/satisfaction/complaint/forms.ts';
import { readReceipt, receiptText } from '#lib/satisfaction/index.ts';
import { addToComplaint, followComplaint, reopenComplaint } from '#lib/satisfaction/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { citizenActOf } from '../../../../web/citizenAct.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const receipt = readReceipt(params.receipt);
	const found = receipt ? await followComplaint(locals.db, receipt) : null;
	if (!found) error(404, 'unknownComplaint');
	const { id: _, limitVersion: __, officeId: ___, crmNumber: ____, ...complaint } = found;
	return {
		complaint,
		today: locals.today,
		isNew: url.searchParams.has('baru'),
		token: randomBytes(16).toString('base64url'),
	};
};

type Verb = typeof addToComplaint;

/** Both words of a citizen are sent in the same way; only the verb differs. */
async function say(event: Parameters<Actions[string]>[0], field: 'tambah' | 'buka', verb: Verb) {
	const { locals, request, cookies } = event;
	const receipt = readReceipt(event.params['receipt'] ?? '') ?? '';
	const sent = await request.formData();
	const typed = String(sent.get('body') ?? '')
		.replaceAll('\r\n', '\n')
		.slice(0, 10_000);
	const form = citizenWordForm.safeParse({ token: sent.get('token'), body: typed });
	if (!form.success) return fail(400, { field, typed, wrong: 'short' as const });
	const done = await verb(citizenActOf(locals, 'menambahkan pada pengaduan'), {
		receipt,
		...form.data,
	});
	if (!done.ok) return fail(409, { field, typed, wrong: done.reason });
	const message = field === 'buka' ? m.complaint_thanks_reopened() : m.complaint_thanks_added();
	leaveToast(cookies, { message, kind: 'good' });
	redirect(303, `/pengaduan/${receiptText(receipt)}`);
}

export const actions: Actions = {
	tambah: (event) => say(event, 'tambah', addToComplaint),
	buka: (event) => say(event, 'buka', reopenComplaint),
};
