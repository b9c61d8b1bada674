import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { renewedUntil } from './rules-refresher.ts';
import { renewableBy } from './store-refresher.server.ts';

/** Somebody has passed a course, alone or in a class. */
export type Refreshed = {
	readonly officerId: number;
	readonly proof: `enrolment:${number}` | `class:${number}`;
};

/**
 * Renews the certificates for which the course that these officers have just passed is a refresher. The
 * certificate keeps its number, and every earlier term stays. The same pass renews once.
 */
export async function renewCertificates(
	tx: Tx,
	act: Act,
	courseCode: string,
	passes: readonly Refreshed[],
): Promise<void> {
	if (passes.length === 0) return;
	const proofs = new Map(passes.map(({ officerId, proof }) => [officerId, proof]));
	const found = await renewableBy(tx, [...proofs.keys()], courseCode, act.today);
	const renewals = found.flatMap((one) => {
		const until = renewedUntil(one, act.today);
		const proof = proofs.get(one.officerId);
		return until === null || proof === undefined ? [] : [{ ...one, until, proof }];
	});
	if (renewals.length === 0) return;
	const rows = await tx
		.insertInto('learning.certificate_renewal')
		.values(
			renewals.map(({ certificateId, proof, until }) => ({
				...{ certificate_id: certificateId, proof, course_code: courseCode },
				...{ renewed_on: act.today, holds_until: until, recorded_at: act.now },
			})),
		)
		.onConflict((conflict) => conflict.doNothing())
		.returning('certificate_id')
		.execute();
	const fresh = new Set(rows.map((row) => row.certificate_id));
	await recordAll(
		tx,
		act,
		renewals
			.filter(({ certificateId }) => fresh.has(certificateId))
			.map(({ certificateId, officerId, number, endsOn, until, proof }) => ({
				act: 'learning.certificateRenewed',
				subject: 'learning.certificate',
				subjectId: certificateId,
				about: officerId,
				before: { number, holdsUntil: endsOn },
				after: { number, holdsUntil: until, proof, courseCode },
			})),
	);
}
