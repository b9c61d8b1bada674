import { confirmForm, deferForm } from '#lib/plan/cycle/forms-need.ts';
import { cycleState, mayVerifyIn, type NeedState } from '#lib/plan/index.ts';
import {
	confirmNeeds,
	deferNeeds,
	openCycleOf,
	teamNeedCounts,
	teamNeeds,
} from '#lib/plan/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { answerCycle, cycleIn, readCycle } from '../../../../web/cycle.server.ts';
import { idIn } from '../../../../web/idIn.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const most = 60;
const states: Record<string, NeedState> = { dibenarkan: 'confirmed', ditunda: 'deferred' };
const purpose = 'verifikasi kebutuhan tim';

export const load: PageServerLoad = async ({ locals, url }) => {
	const cycle = await openCycleOf(locals.db);
	if (!cycle) return { cycle: null };
	const { officerId: supervisorId } = principalIn(locals);
	const state = states[url.searchParams.get('keadaan') ?? ''] ?? 'open';
	const after = idIn(url.searchParams.get('sesudah'));
	const asked = { cycleId: cycle.id, supervisorId, today: locals.today };
	const [needs, counts] = await Promise.all([
		teamNeeds(locals.db, { ...asked, state, after, most: most + 1 }),
		teamNeedCounts(locals.db, asked),
	]);
	const shown = needs.slice(0, most);
	if (shown.length > 0)
		await recordRead(locals.db, actOf(locals, purpose, 'supervisor'), {
			act: 'plan.teamNeedsRead',
			subject: 'people.team',
			subjectId: supervisorId,
			after: { officers: [...new Set(shown.map(({ officerId }) => officerId))] },
		});
	return {
		cycle,
		state,
		counts,
		needs: shown,
		next: needs.length > most ? (shown.at(-1)?.id ?? null) : null,
		mayVerify: mayVerifyIn(cycleState(cycle)),
	};
};

async function place({ locals }: RequestEvent) {
	const cycle = await openCycleOf(locals.db);
	const { year } = cycle ?? (await cycleIn(locals, ''));
	return { year, supervisorId: principalIn(locals).officerId };
}
const to = '/tim/kebutuhan';

export const actions: Actions = {
	benarkan: async (event) => {
		const form = 'benarkan';
		const read = await readCycle(event, form, confirmForm);
		if (!read.ok) return read.failure;
		const { pilih, semua } = read.data;
		const ids = semua === '1' ? null : pilih;
		const act = actOf(event.locals, purpose, 'supervisor');
		const done = await confirmNeeds(act, { ...(await place(event)), ids });
		const message = done.ok ? m.cycle_confirm_done({ n: done.n }) : '';
		return answerCycle(event, done, { form, to, message, typed: read.typed });
	},
	tunda: async (event) => {
		const form = 'tunda';
		const read = await readCycle(event, form, deferForm);
		if (!read.ok) return read.failure;
		const { pilih, alasan } = read.data;
		const act = actOf(event.locals, purpose, 'supervisor');
		const done = await deferNeeds(act, { ...(await place(event)), ids: pilih, reason: alasan });
		const message = done.ok ? m.cycle_defer_done({ n: done.n }) : '';
		return answerCycle(event, done, { form, to, message, typed: read.typed });
	},
};
