import { randomUUID } from 'node:crypto';
import type { Act } from '../../platform/act.server.ts';
import { linkState } from '../rules-token.ts';
import { surveyByToken } from '../store-survey.server.ts';
import { countedReplies } from './rules-shown.ts';
import type { Replies } from './rules-shown.ts';
import { questionsAsked } from './store-question.server.ts';
import { addReplies, useExtra } from './store-reply.server.ts';

export { replyCounts } from './store-reply.server.ts';

/**
 * Keeps what a citizen replied to the short questions after the nine, once a visit. The replies stand
 * together under a random key that leads neither to the answer nor to the visit.
 */
export function answerExtra(
	act: Act,
	token: string,
	replies: Replies,
): Promise<{ ok: true } | { ok: false; reason: 'notNow' }> {
	return act.db.transaction().execute(async (tx) => {
		const survey = await surveyByToken(tx, token, true);
		if (survey === null || linkState(survey, act.now) !== 'used')
			return { ok: false, reason: 'notNow' };
		const { officeId, serviceId, serviceCode, day } = survey;
		const asked = await questionsAsked(tx, { officeId, serviceCode });
		if (!(await useExtra(tx, token, act.today))) return { ok: false, reason: 'notNow' };
		const counted = countedReplies(asked, replies);
		await addReplies(tx, { officeId, serviceId, day }, randomUUID(), counted);
		return { ok: true };
	});
}
