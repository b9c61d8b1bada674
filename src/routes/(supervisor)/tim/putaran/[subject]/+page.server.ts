import { error } from '@sveltejs/kit';
import { ratersForm } from '#lib/competency/rounds/forms-round.ts';
import { confirmRaters, raterChoices, reportOf, subjectById } from '#lib/competency/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import { afterRound, listed, readRound } from '../../../../../web/rounds.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'umpan balik 360';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await subjectById(locals.db, idIn(params.subject));
	if (!found || found.supervisorId !== principalIn(locals).officerId) error(404, 'not found');
	const subject = listed(found, locals.today);
	const confirms = subject.state === 'open' && !subject.confirmed;
	const [choices, report] = await Promise.all([
		confirms ? raterChoices(locals.db, subject.subjectId, locals.today) : [],
		subject.settled ? reportOf(locals.db, subject.subjectId) : null,
	]);
	await recordRead(locals.db, actOf(locals, purpose, 'supervisor'), {
		act: subject.settled ? 'competency.reportRead' : 'competency.ratersRead',
		subject: 'competency.round_subject',
		subjectId: subject.subjectId,
		about: found.officerId,
	});
	return { subject, confirms, choices, report };
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const read = await readRound(request, ratersForm, ['penilai']);
		if (!read.ok) return read.failure;
		const wish = { subjectId: idIn(params.subject), raterIds: read.data.penilai };
		const done = await confirmRaters(actOf(locals, purpose, 'supervisor'), wish);
		const message = m.rounds_confirmed({ n: read.data.penilai.length });
		return afterRound(done, { ...read, cookies, to: '/tim/putaran', message });
	},
};
