import { addDays, instantAt, isoWeekStart } from '../time/index.ts';
import { quarterOf } from '../counter/index.ts';
import type { Act } from '../platform/act.server.ts';
import { announce } from '../platform/events.server.ts';
import { answerDays } from './answer.ts';
import type { SatisfactionAnswered } from './events.ts';
import type { AnswerForm } from './forms.ts';
import { linkState } from './rules-token.ts';
import type { LinkState } from './rules-token.ts';
import {
	addAnswer,
	addInvitation,
	rollUp,
	servedVisitToken,
	surveyByToken,
} from './store-survey.server.ts';
import { surveyToken } from './token.server.ts';

/**
 * Opens the survey of a served visit for a fortnight, to the end of the last day. Inviting twice is
 * one invitation. Refused for a visit that was not served: who went home unserved has no service to
 * judge, and the regulation asks those who received it.
 */
export async function invite(
	act: Act,
	asked: { visitId: number },
): Promise<{ ok: true; token: string } | { ok: false; reason: 'notServed' }> {
	const visitToken = await servedVisitToken(act.db, asked.visitId);
	if (visitToken === null) return { ok: false, reason: 'notServed' };
	const token = surveyToken(visitToken);
	const expiresAt = instantAt(addDays(act.today, answerDays + 1), '00:00');
	await addInvitation(act.db, { token, visitId: asked.visitId, now: act.now, expiresAt });
	return { ok: true, token };
}

/**
 * Keeps a complete answer and adds it to every sum, in one transaction. No officer's name, no
 * citizen's name. A second submit of the same link is refused as `used` and changes nothing.
 *
 * The answer itself is append-only and holds its instant, so it needs no audit entry.
 */
export async function answerSurvey(
	act: Act,
	token: string,
	answer: AnswerForm,
): Promise<{ ok: true } | { ok: false; reason: Exclude<LinkState, 'open'> }> {
	return act.db.transaction().execute(async (tx) => {
		const survey = await surveyByToken(tx, token, true);
		const state = linkState(survey, act.now);
		if (survey === null || state !== 'open')
			return { ok: false, reason: state === 'open' ? 'unknown' : state };
		const answerId = await addAnswer(tx, survey, token, answer, act.now);
		await rollUp(tx, survey, answer, {
			quarter: quarterOf(survey.day),
			week: isoWeekStart(survey.day),
		});
		const payload: SatisfactionAnswered = {
			answerId,
			visitId: survey.visitId,
			officeId: survey.officeId,
			serviceId: survey.serviceId,
			day: survey.day,
		};
		await announce(tx, act, { name: 'satisfaction.answered', key: String(answerId), payload });
		return { ok: true };
	});
}
