import { error, fail, redirect } from '@sveltejs/kit';
import type { Cookies } from '@sveltejs/kit';
import { acceptProposal, refuseProposal } from '#lib/impact/server.ts';
import type { Decided } from '#lib/impact/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../web/act.server.ts';
import { briefData } from './brief.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Aggregates of the province that name no officer: every leader may read them. */
export const load: PageServerLoad = ({ locals, url }) => briefData(locals, url);

export const actions: Actions = {
	terima: async ({ locals, request, cookies, url }) => {
		const act = actOf(locals, 'keputusan usulan dampak', 'leader');
		const id = idIn(await request.formData());
		const decided = await acceptProposal(act, principalIn(locals), id);
		return answer(decided, { id, reason: '' }, () => {
			back(cookies, url, m.brief_decide_accepted());
		});
	},
	tolak: async ({ locals, request, cookies, url }) => {
		const act = actOf(locals, 'keputusan usulan dampak', 'leader');
		const form = await request.formData();
		const reason = String(form.get('alasan') ?? '').slice(0, 5_000);
		const id = idIn(form);
		const decided = await refuseProposal(act, principalIn(locals), id, reason);
		return answer(decided, { id, reason }, () => {
			back(cookies, url, m.brief_decide_refused());
		});
	},
};

function answer(decided: Decided, typed: { id: number; reason: string }, done: () => void) {
	if (decided.ok) return done();
	if (decided.reason === 'proposalUnknown') error(404, 'not found');
	const status =
		decided.reason === 'notYours' ? 403 : decided.reason.startsWith('reason') ? 400 : 409;
	return fail(status, { refused: decided.reason, ...typed });
}

/** To the page as it was filtered; the name of the act is not part of it. */
function back(cookies: Cookies, url: URL, message: string): never {
	leaveToast(cookies, { message, kind: 'good' });
	const kept = [...url.searchParams].filter(([name]) => !name.startsWith('/'));
	redirect(303, `/dampak?${new URLSearchParams(kept)}#keputusan`);
}

function idIn(form: FormData): number {
	const text = String(form.get('usulan') ?? '');
	return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : error(404, 'not found');
}
