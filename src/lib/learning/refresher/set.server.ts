import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { CertificateOutcome } from '../badges/withdraw.server.ts';
import type { RefresherRule } from './refresher.ts';

/**
 * Says what renews the certificates of a course from today on. Another word on the same day is refused,
 * since a day has one rule; a course whose certificates hold without end needs none.
 */
export function setRefresher(
	act: Act,
	who: Principal,
	asked: RefresherRule,
): Promise<CertificateOutcome> {
	return act.db.transaction().execute(async (tx): Promise<CertificateOutcome> => {
		const refreshers = [...new Set(asked.refreshers)].toSorted();
		const { rows } = await sql<{ known: number; ends: boolean }>`
			select (select count(*)::integer from learning.course_card
					where code = any(${refreshers}::text[])) as known,
				exists (select from learning.certificate_validity
					where course_code = ${asked.courseCode} and from_day <= ${act.today}::date) as ends
			from learning.course_card where code = ${asked.courseCode}`.execute(tx);
		const [course] = rows;
		if (course?.known !== refreshers.length) return { ok: false, reason: 'courseUnknown' };
		if (!course.ends) return { ok: false, reason: 'noEnd' };
		const said = { course_code: asked.courseCode, from_day: act.today };
		const row = await tx
			.insertInto('learning.refresher_rule')
			.values({
				...{ ...said, window_days: asked.windowDays, refreshers },
				...{ set_by: who.officerId, set_at: act.now },
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('course_code')
			.executeTakeFirst();
		if (!row) {
			const known = await tx
				.selectFrom('learning.refresher_rule')
				.select(['window_days', 'refreshers'])
				.where('course_code', '=', asked.courseCode)
				.where('from_day', '=', act.today)
				.executeTakeFirstOrThrow();
			const isSame =
				known.window_days === asked.windowDays && known.refreshers.join() === refreshers.join();
			return isSame ? { ok: true } : { ok: false, reason: 'refresherSetToday' };
		}
		await record(tx, act, {
			act: 'learning.refresherSet',
			subject: 'learning.refresher_rule',
			subjectId: asked.courseCode,
			after: { ...asked, refreshers },
		});
		return { ok: true };
	});
}
