import type { Db } from '../../platform/database.server.ts';
import type { ComplaintLimits } from './clock.ts';

/** Adds versions that are not there; one that is there stays, because complaints were counted by it. */
export async function addLimits(db: Db, added: readonly ComplaintLimits[]): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('satisfaction.complaint_limit')
		.values(
			added.map((limits) => ({
				version: limits.version,
				valid_from: limits.validFrom,
				unit: limits.unit,
				respond_days: limits.respondDays,
				handle_days: limits.handleDays,
				information_days: limits.informationDays,
				plain_days: limits.plainDays,
				field_days: limits.fieldDays,
				law_answer_days: limits.lawAnswerDays,
				law_decision_days: limits.lawDecisionDays,
				reopen_days: limits.reopenDays,
				legal_basis: limits.legalBasis,
				source: limits.source,
				doubt: limits.doubt,
			})),
		)
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
