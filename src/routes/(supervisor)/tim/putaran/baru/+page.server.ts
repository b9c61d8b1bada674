import { randomBytes } from 'node:crypto';
import { teamRoundForm } from '#lib/competency/rounds/forms-round.ts';
import { openTeamRound, roundCompetencies, teamForRound } from '#lib/competency/server.ts';
import { addDays } from '#lib/time/index.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { afterRound, readRound } from '../../../../../web/rounds.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const [competencies, team] = await Promise.all([
		roundCompetencies(locals.db),
		teamForRound(locals.db, officerId, locals.today),
	]);
	const token = randomBytes(16).toString('hex');
	return { competencies, team, token, lastDay: addDays(locals.today, 21) };
};

export const actions: Actions = {
	default: async ({ locals, request, cookies }) => {
		const read = await readRound(request, teamRoundForm, ['kompetensi', 'pegawai']);
		if (!read.ok) return read.failure;
		const { token, judul, sampai, kompetensi, pegawai } = read.data;
		const act = actOf(locals, 'umpan balik 360', 'supervisor');
		const done = await openTeamRound(act, principalIn(locals), {
			...{ key: token, title: judul, lastDay: sampai, codes: kompetensi, level: null },
			officerIds: pegawai,
		});
		return afterRound(done, { ...read, cookies, to: '/tim/putaran', message: m.rounds_opened() });
	},
};
