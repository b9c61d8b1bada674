import { fail, redirect } from '@sveltejs/kit';
import { readReceipt, receiptText } from '#lib/satisfaction/index.ts';
import { limitsOn, followComplaint, startDraft } from '#lib/satisfaction/server.ts';
import { citizenActOf } from '../../../web/citizenAct.server.ts';
import { keepDraftToken } from './draftToken.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const ticketShape = /^[A-Za-z0-9_-]{22}$/;

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const ticket = url.searchParams.get('kunjungan') ?? '';
	return {
		ticket: ticketShape.test(ticket) ? ticket : null,
		limits: await limitsOn(locals.db, locals.today),
	};
};

export const actions: Actions = {
	mulai: async ({ locals, request, cookies }) => {
		const ticket = String((await request.formData()).get('kunjungan') ?? '');
		const act = citizenActOf(locals, 'menulis pengaduan');
		keepDraftToken(cookies, await startDraft(act, ticketShape.test(ticket) ? ticket : null));
		redirect(303, '/pengaduan/tulis');
	},
	ikuti: async ({ locals, request }) => {
		const typed = String((await request.formData()).get('tanda') ?? '').slice(0, 60);
		const receipt = readReceipt(typed);
		const found = receipt ? await followComplaint(locals.db, receipt) : null;
		if (!found) return fail(404, { typed });
		redirect(303, `/pengaduan/${receiptText(found.receipt)}`);
	},
};
