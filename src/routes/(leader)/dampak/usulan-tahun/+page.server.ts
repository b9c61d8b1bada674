import { error, fail, redirect } from '@sveltejs/kit';
import { mayDecideProposal } from '#lib/impact/index.ts';
import { refusalWords } from '#lib/impact/wording.ts';
import { concernedUnits, decideYearLine, linesOfYear } from '#lib/impact/server.ts';
import { yearOf } from '#lib/time/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { idIn } from '../../../../web/idIn.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

/** Proposals for the whole province that name no officer: every leader may read them. */
export const load: PageServerLoad = async ({ locals }) => {
	const year = yearOf(locals.today) + 1;
	const [lines, above] = await Promise.all([
		linesOfYear(locals.db, year),
		concernedUnits(locals.db),
	]);
	return { year, lines, mayDecide: mayDecideProposal(locals.principal, above) };
};

const decide = (decision: 'accepted' | 'refused') => async (event: RequestEvent) => {
	const { locals, request, cookies } = event;
	const form = await request.formData();
	const id = idIn(String(form.get('baris') ?? ''));
	const reason = String(form.get('alasan') ?? '').slice(0, 5_000);
	const act = actOf(locals, 'daftar pelatihan tahun depan', 'leader');
	const decided = await decideYearLine(act, principalIn(locals), { id, decision, reason });
	if (!decided.ok) {
		if (decided.reason === 'proposalUnknown' || decided.reason === 'notYours')
			error(404, 'not found');
		const text = refusalWords(decided.reason);
		return fail(decided.reason.startsWith('reason') ? 400 : 409, { id, reason, text });
	}
	const message = decision === 'accepted' ? m.planner_line_accepted() : m.planner_line_refused();
	leaveToast(cookies, { message, kind: 'good' });
	redirect(303, '/dampak/usulan-tahun');
};

export const actions: Actions = { terima: decide('accepted'), tolak: decide('refused') };
