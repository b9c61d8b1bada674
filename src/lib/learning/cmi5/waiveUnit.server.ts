import { randomUUID } from 'node:crypto';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { recordOwn } from '../../xapi/server.ts';
import { missingBefore } from '../paths/server.ts';
import { lockEnrolment } from '../store-attempt.server.ts';
import { registered } from './register.server.ts';
import { aboutOf, settle } from './settle.server.ts';
import { waived } from './statements.ts';
import { enrolmentIn } from './store-participant.server.ts';
import { satisfiedPositions } from './store-satisfied.server.ts';
import { unitAt } from './store-unit.server.ts';
import type { WaiveReason } from './waive.ts';

/**
 * Spares an officer a unit, with a reason of the standard. What is satisfied is not waived again, and a
 * course that another comes before is not begun in this way either.
 */
export async function waiveUnit(
	act: Act,
	at: { readonly courseId: number; readonly enrolmentId: number; readonly slug: string },
	waivedFor: WaiveReason,
	origin: string,
): Promise<
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly reason: 'notEnrolled' | 'noSuchLesson' | 'comesFirst' | 'alreadySatisfied';
	  }
> {
	return act.db.transaction().execute(async (tx) => {
		const enrolment = await enrolmentIn(tx, at.courseId, at.enrolmentId);
		if (!enrolment) return { ok: false, reason: 'notEnrolled' };
		const unit = await unitAt(tx, at.courseId, at.slug);
		if (!unit) return { ok: false, reason: 'noSuchLesson' };
		if ((await missingBefore(tx, enrolment.officerId, enrolment.courseCode)).length > 0)
			return { ok: false, reason: 'comesFirst' };
		await lockEnrolment(tx, at.enrolmentId);
		const learning = await registered(tx, act, { ...enrolment, ...at, origin });
		const done = await satisfiedPositions(tx, learning.registrationId);
		if (done.has(unit.position)) return { ok: false, reason: 'alreadySatisfied' };
		// Outside a session the standard asks for an id that no other session has.
		const sessionId = randomUUID();
		const said = waived(aboutOf(act, learning, sessionId), unit, waivedFor);
		await recordOwn({ db: tx, now: act.now }, origin, [said], '1.0.3');
		await record(tx, act, {
			act: 'learning.unitWaived',
			subject: 'learning.enrolment',
			subjectId: at.enrolmentId,
			about: enrolment.officerId,
			after: { lesson: at.slug, reason: waivedFor },
		});
		await settle(tx, act, learning, { units: [unit], sessionId, waivedFor });
		return { ok: true };
	});
}
