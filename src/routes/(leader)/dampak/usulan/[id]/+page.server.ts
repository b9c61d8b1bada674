import { error, fail, redirect } from '@sveltejs/kit';
import { mayDecideProposal, statusOf } from '#lib/impact/index.ts';
import {
	acceptProposal,
	concernedUnits,
	effectHistory,
	proposalById,
	proposalHistory,
	refuseProposal,
} from '#lib/impact/server.ts';
import type { Decided } from '#lib/impact/server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const proposal = await proposalById(locals.db, idIn(params.id));
	if (!proposal) error(404, 'not found');
	const subject = proposal.evidence;
	const [effects, earlier, above] = await Promise.all([
		effectHistory(locals.db, subject),
		proposalHistory(locals.db, subject),
		concernedUnits(locals.db),
	]);
	const mayDecide = mayDecideProposal(locals.principal, above);
	return {
		proposal,
		effects,
		earlier,
		mayDecide,
		open: statusOf(proposal) === 'open',
	};
};

export const actions: Actions = {
	terima: async ({ locals, params }) => {
		const act = actOf(locals, 'keputusan usulan dampak', 'leader');
		const id = idIn(params.id);
		return answer(await acceptProposal(act, principalIn(locals), id), id);
	},
	tolak: async ({ locals, params, request }) => {
		const act = actOf(locals, 'keputusan usulan dampak', 'leader');
		const id = idIn(params.id);
		const reason = String((await request.formData()).get('alasan') ?? '').slice(0, 5_000);
		return answer(await refuseProposal(act, principalIn(locals), id, reason), id, reason);
	},
};

function answer(decided: Decided, id: number, reason = '') {
	if (decided.ok) redirect(303, `/dampak/usulan/${id}`);
	if (decided.reason === 'proposalUnknown') error(404, 'not found');
	if (decided.reason === 'notYours') error(403, 'forbidden');
	return fail(decided.reason.startsWith('reason') ? 400 : 409, {
		refused: decided.reason,
		reason,
	});
}

/** An id beyond what the database counts is unknown, not a fault. */
function idIn(text: string): number {
	return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : error(404, 'not found');
}
