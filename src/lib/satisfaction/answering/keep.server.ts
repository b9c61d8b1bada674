import { sql } from 'kysely';
import { quarterOf } from '../../counter/index.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Answered } from './answered.ts';
import { suspectsDuplicate } from './rules-duplicate.ts';
import { addAnswer, isKnown } from './store-answer.server.ts';
import { addToOffice } from './store-rollup.server.ts';
import { leaveTrace } from './store-trace.server.ts';

/**
 * Keeps an answer of any channel and adds it to the sums of its office; `known` when it was sent
 * before. `at` is when it was given, and is not kept beside it. Answers of one office pass one by
 * one, so that of two copies at once the second sees the first.
 */
export async function keepAnswer(tx: Tx, given: Answered, at: Date): Promise<'kept' | 'known'> {
	const { officeId, clientKey, deviceId } = given;
	await sql`select pg_advisory_xact_lock(hashtext('satisfaction.answer'), ${officeId}::integer)`.execute(
		tx,
	);
	if (clientKey !== null && (await isKnown(tx, clientKey))) return 'known';
	const suspected = suspectsDuplicate({ at, deviceId }, await leaveTrace(tx, given, at));
	await addAnswer(tx, given, suspected);
	await addToOffice(tx, given, quarterOf(given.day));
	return 'kept';
}
