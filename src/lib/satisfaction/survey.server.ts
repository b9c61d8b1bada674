import { randomUUID } from 'node:crypto';
import { addDays, instantAt, isoWeekStart } from '../time/index.ts';
import type { Act } from '../platform/act.server.ts';
import { announce } from '../platform/events.server.ts';
import { answerDays } from './answer.ts';
import { keepAnswer } from './answering/keep.server.ts';
import { bandOf, hourOf } from './answering/rules-hour.ts';
import { addToOfficer } from './answering/store-rollup.server.ts';
import type { SatisfactionAnswered } from './events.ts';
import type { AnswerForm } from './forms.ts';
import { linkState } from './rules-token.ts';
import type { LinkState } from './rules-token.ts';
import {
	addInvitation,
	servedVisitToken,
	surveyByToken,
	useInvitation,
} from './store-survey.server.ts';
import { surveyToken } from './token.server.ts';

/**
 * Opens the survey of a served visit for a week, to the end of the last day. Inviting twice is
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
 * citizen's name, and nothing that leads back to the visit. A second submit of the same link is
 * refused as `used` and changes nothing.
 *
 * The answer itself is append-only, so it needs no audit entry.
 */
export async function answerSurvey(
	act: Act,
	token: string,
	form: AnswerForm,
): Promise<{ ok: true } | { ok: false; reason: Exclude<LinkState, 'open'> }> {
	return act.db.transaction().execute(async (tx) => {
		const survey = await surveyByToken(tx, token, true);
		const state = linkState(survey, act.now);
		if (survey === null || state !== 'open')
			return { ok: false, reason: state === 'open' ? 'unknown' : state };
		await useInvitation(tx, token, act.today);
		const { visitId, officeId, serviceId, officerId, day } = survey;
		const hour = hourOf(survey.endedAt);
		const alone = { channel: 'link', clientKey: null, deviceId: null } as const;
		const answered = { officeId, serviceId, day, hour, band: bandOf(hour), ...alone, form };
		await keepAnswer(tx, answered, act.now, act.today);
		if (officerId !== null) {
			const week = isoWeekStart(day);
			await addToOfficer(tx, { visitId, officerId, serviceId, officeId, week }, form);
		}
		const payload: SatisfactionAnswered = { officeId, serviceId, day };
		await announce(tx, act, { name: 'satisfaction.answered', key: randomUUID(), payload });
		return { ok: true };
	});
}
