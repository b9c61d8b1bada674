import { error } from '@sveltejs/kit';
import { ratersForm } from '#lib/competency/rounds/forms-round.ts';
import { proposeRaters, raterChoices, reportOf, subjectById } from '#lib/competency/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import { afterRound, listed, readRound } from '../../../../../web/rounds.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await subjectById(locals.db, idIn(params.subject));
	if (!found || found.officerId !== principalIn(locals).officerId) error(404, 'not found');
	const subject = listed(found, locals.today);
	const proposes = subject.state === 'open' && !subject.confirmed;
	const [choices, report] = await Promise.all([
		proposes ? raterChoices(locals.db, subject.subjectId, locals.today) : [],
		subject.settled ? reportOf(locals.db, subject.subjectId) : null,
	]);
	return { subject, proposes, choices, report };
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const read = await readRound(request, ratersForm, ['penilai']);
		if (!read.ok) return read.failure;
		const wish = { subjectId: idIn(params.subject), raterIds: read.data.penilai };
		const done = await proposeRaters(actOf(locals, 'umpan balik 360'), wish);
		const message = m.rounds_proposed();
		return afterRound(done, { ...read, cookies, to: `/saya/putaran/${params.subject}`, message });
	},
};
