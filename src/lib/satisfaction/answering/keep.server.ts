import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { addToMonth, addTraits } from '../ikm/store-sum.server.ts';
import type { Answered } from './answered.ts';
import { suspectsDuplicate } from './rules-duplicate.ts';
import { addAnswer, isKnown } from './store-answer.server.ts';
import { isStraight } from './rules-straight.ts';
import { leaveTrace } from './store-trace.server.ts';

/**
 * Keeps an answer of any channel and adds it to the sums of its office; `known` when it was sent
 * before. `at` is when it was given, and is not kept beside it; `countedOn` is the day on which it
 * came in, which for paper and tablets may be later: a month that is over stays as it is. Answers of
 * one office pass one by one, so that of two copies at once the second sees the first.
 */
export async function keepAnswer(
	tx: Tx,
	given: Answered,
	at: Date,
	countedOn: Day,
): Promise<'kept' | 'known'> {
	const { officeId, clientKey, deviceId } = given;
	await sql`select pg_advisory_xact_lock(hashtext('satisfaction.answer'), ${officeId}::integer)`.execute(
		tx,
	);
	if (clientKey !== null && (await isKnown(tx, clientKey))) return 'known';
	const suspected = suspectsDuplicate({ at, deviceId }, await leaveTrace(tx, given, at));
	await addAnswer(tx, given, { suspected, countedOn });
	await addToMonth(tx, given, countedOn);
	const straight = isStraight(given.form) ? ['straightLined'] : [];
	const odd = suspected ? [...straight, 'suspectedDuplicate'] : straight;
	await addTraits(tx, given, countedOn, odd);
	return 'kept';
}
