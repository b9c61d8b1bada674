import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Day } from '../time/index.ts';

export type Proven = {
	officerId: number;
	competencyCode: string;
	level: number;
	validUntil: Day | null;
	asOf: Day;
};

/**
 * Tells the counter what an officer has proven. Older news than what is known changes nothing, so
 * the order in which two facts arrive does not matter; the same news twice is one.
 */
export async function setQualification(act: Act, proven: Proven): Promise<void> {
	const { officerId, competencyCode, level, validUntil, asOf } = proven;
	await act.db.transaction().execute(async (tx) => {
		const known = await tx
			.selectFrom('counter.qualification')
			.select(['level', 'valid_until as validUntil'])
			.where('officer_id', '=', officerId)
			.where('competency_code', '=', competencyCode)
			.forUpdate()
			.executeTakeFirst();
		const told = { level, valid_until: validUntil, as_of: asOf };
		const written = await tx
			.insertInto('counter.qualification')
			.values({ officer_id: officerId, competency_code: competencyCode, ...told })
			.onConflict((conflict) =>
				conflict
					.columns(['officer_id', 'competency_code'])
					.doUpdateSet(told)
					.where('counter.qualification.as_of', '<=', asOf),
			)
			.returning('level')
			.executeTakeFirst();
		if (!written || (known?.level === level && known.validUntil === validUntil)) return;
		await record(tx, act, {
			act: 'counter.qualificationSet',
			subject: 'counter.qualification',
			subjectId: `${officerId}:${competencyCode}`,
			about: officerId,
			...(known ? { before: known } : {}),
			after: { level, validUntil },
		});
	});
}

/** Hours off the desk that a promise gave an officer. The key makes telling it twice one release. */
export async function recordRelease(
	act: Act,
	release: { key: string; officerId: number; day: Day; hours: number },
): Promise<void> {
	await act.db
		.insertInto('counter.release')
		.values({
			key: release.key,
			officer_id: release.officerId,
			day: release.day,
			hours: release.hours,
		})
		.onConflict((conflict) =>
			conflict
				.column('key')
				.doUpdateSet({ day: release.day, hours: release.hours, officer_id: release.officerId }),
		)
		.execute();
}
