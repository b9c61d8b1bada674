import { error } from '@sveltejs/kit';
import { mayKeepRound, roundState } from '#lib/competency/index.ts';
import { endRound, keptRound } from '#lib/competency/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import { afterRound } from '../../../../../../web/rounds.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const round = await keptRound(locals.db, idIn(params.id));
	if (!round || !mayKeepRound(principalIn(locals), round.above)) error(404, 'not found');
	const { above: _, ...known } = round;
	return { round: { ...known, state: roundState(round, locals.today) } };
};

export const actions: Actions = {
	default: async ({ locals, params, cookies }) => {
		const act = actOf(locals, 'umpan balik 360', 'organiser');
		const done = await endRound(act, principalIn(locals), idIn(params.id));
		const to = `/pelatihan/kompetensi/putaran/${params.id}`;
		const after = { cookies, to, message: m.rounds_end_done(), typed: {}, lists: {} };
		return afterRound(done, after);
	},
};
