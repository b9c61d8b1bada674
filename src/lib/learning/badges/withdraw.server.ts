import { sql } from 'kysely';
import { branchesOf } from '../../people/index.ts';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import type { CertificateRefusal } from './certificateRefusal.ts';
import { certificateByNumber } from './store-certificate.server.ts';
import type { CertificateWithdrawn } from './events-certificate.ts';

export type CertificateOutcome =
	{ readonly ok: true } | { readonly ok: false; readonly reason: CertificateRefusal };

/** Takes a certificate back for good, with a reason. It stays in the history; its check says withdrawn. */
export function withdrawCertificate(
	act: Act,
	who: Principal,
	asked: { readonly number: string; readonly reason: string },
): Promise<CertificateOutcome> {
	return act.db.transaction().execute(async (tx): Promise<CertificateOutcome> => {
		const facts = await certificateByNumber(tx, asked.number);
		const own = branchesOf(who, ['organiser']);
		if (!facts || !own.some((unitId) => facts.above.includes(unitId)))
			return { ok: false, reason: 'certificateUnknown' };
		const row = await tx
			.insertInto('learning.certificate_withdrawal')
			.values({
				...{ certificate_id: facts.id, reason: asked.reason },
				...{ withdrawn_by: who.officerId, withdrawn_at: act.now },
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('certificate_id')
			.executeTakeFirst();
		if (!row) return { ok: false, reason: 'alreadyWithdrawn' };
		const { number, reason } = asked;
		await record(tx, act, {
			act: 'learning.certificateWithdrawn',
			subject: 'learning.certificate',
			subjectId: facts.id,
			about: facts.officerId,
			after: { number, reason },
		});
		const { officerId, courseCode } = facts;
		const payload: CertificateWithdrawn = { number, officerId, courseCode, reason };
		await announce(tx, act, { name: 'learning.certificateWithdrawn', key: number, payload });
		return { ok: true };
	});
}

/**
 * From today on certificates of a course hold so many months; those issued before keep their own rule.
 * The same word twice is one; another on the same day is refused, since a day has one rule.
 */
export function setValidity(
	act: Act,
	who: Principal,
	asked: { readonly courseCode: string; readonly months: number },
): Promise<CertificateOutcome> {
	return act.db.transaction().execute(async (tx): Promise<CertificateOutcome> => {
		const { rows } = await sql`
			select from learning.course_card where code = ${asked.courseCode}`.execute(tx);
		if (rows.length === 0) return { ok: false, reason: 'courseUnknown' };
		const row = await tx
			.insertInto('learning.certificate_validity')
			.values({
				...{ course_code: asked.courseCode, from_day: act.today, months: asked.months },
				...{ set_by: who.officerId, set_at: act.now },
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('months')
			.executeTakeFirst();
		if (!row) return isSetToday(tx, act, asked);
		await record(tx, act, {
			act: 'learning.validitySet',
			subject: 'learning.certificate_validity',
			subjectId: asked.courseCode,
			after: asked,
		});
		return { ok: true };
	});
}

async function isSetToday(
	tx: Tx,
	act: Act,
	{ courseCode, months }: { readonly courseCode: string; readonly months: number },
): Promise<CertificateOutcome> {
	const known = await tx
		.selectFrom('learning.certificate_validity')
		.select('months')
		.where('course_code', '=', courseCode)
		.where('from_day', '=', act.today)
		.executeTakeFirstOrThrow();
	return known.months === months ? { ok: true } : { ok: false, reason: 'validitySetToday' };
}
