import { randomBytes } from 'node:crypto';
import { roundOpenForm } from '#lib/competency/rounds/forms-round.ts';
import { openRound, roundCompetencies } from '#lib/competency/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { officersByNip, unitChoices } from '#lib/people/server.ts';
import { addDays } from '#lib/time/index.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import { afterRound, readRound } from '../../../../../../web/rounds.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const chosen = idIn(url.searchParams.get('unit')) || null;
	const [competencies, units] = await Promise.all([
		roundCompetencies(locals.db),
		unitChoices(locals.db, branches, chosen),
	]);
	return {
		competencies,
		units: units.map(({ id, name }) => ({ value: id, label: name })),
		chosen,
		token: randomBytes(16).toString('hex'),
		lastDay: addDays(locals.today, 21),
	};
};

export const actions: Actions = {
	default: async ({ locals, request, cookies }) => {
		const read = await readRound(request, roundOpenForm, ['kompetensi']);
		if (!read.ok) return read.failure;
		const { token, judul, sampai, kompetensi, unit, nip } = read.data;
		const found = nip.length > 0 ? await officersByNip(locals.db, nip) : new Map<string, number>();
		// NIPs that are nobody's open no round for the whole unit instead.
		const officerIds = nip.length > 0 ? [0, ...found.values()] : [];
		const act = actOf(locals, 'umpan balik 360', 'organiser');
		const done = await openRound(act, principalIn(locals), {
			...{ key: token, title: judul, lastDay: sampai, codes: kompetensi, level: null },
			...{ officerIds, unitId: unit },
		});
		const to = done.ok ? `/pelatihan/kompetensi/putaran/${done.roundId}` : '';
		return afterRound(done, { ...read, cookies, to, message: m.rounds_opened() });
	},
};
