import { error } from '@sveltejs/kit';
import { sheetForm, sheetGiven } from '#lib/competency/rounds/forms-sheet.ts';
import { roundState } from '#lib/competency/index.ts';
import { answerRound, sheetOf } from '#lib/competency/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import { afterRound, readRound } from '../../../../../../web/rounds.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'umpan balik 360';

/** The sheet of this officer; an address of others, or one that nobody has confirmed, is not there. */
async function ownSheet(locals: App.Locals, subject: string) {
	const { officerId } = principalIn(locals);
	const sheet = await sheetOf(locals.db, idIn(subject), officerId);
	if (!sheet?.invited) error(404, 'not found');
	return sheet;
}

export const load: PageServerLoad = async ({ locals, params }) => {
	const sheet = await ownSheet(locals, params.subject);
	if (sheet.kind !== 'self')
		await recordRead(locals.db, actOf(locals, purpose), {
			act: 'competency.sheetOpened',
			subject: 'competency.round',
			subjectId: sheet.roundId,
			about: sheet.officerId,
		});
	const { name, post, kind, title, parts, given } = sheet;
	return { name, post, kind, title, parts, given, state: roundState(sheet, locals.today) };
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const sheet = await ownSheet(locals, params.subject);
		const ids = sheet.parts.flatMap(({ indicators }) => indicators.map(({ id }) => id));
		const read = await readRound(request, sheetForm(ids, sheet.kind));
		if (!read.ok) return read.failure;
		const answers = sheetGiven(ids, read.data as Record<string, string>);
		const said = { subjectId: sheet.subjectId, answers, words: read.data.catatan };
		const done = await answerRound(actOf(locals, purpose), said);
		const message = m.rounds_thanks();
		return afterRound(done, { ...read, cookies, to: '/saya/putaran', message });
	},
};
