import { quarterOf } from '../../counter/index.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Answered } from './answered.ts';
import { suspectsDuplicate } from './rules-duplicate.ts';
import { addAnswer } from './store-answer.server.ts';
import { addToOffice } from './store-rollup.server.ts';
import { leaveTrace } from './store-trace.server.ts';

/**
 * Keeps an answer of any channel and adds it to the sums of its office; `known` when it was sent
 * before. `at` is when it was given, and is not kept beside it.
 */
export async function keepAnswer(tx: Tx, given: Answered, at: Date): Promise<'kept' | 'known'> {
	const alike = await leaveTrace(tx, given, at);
	const suspected = suspectsDuplicate({ at, deviceId: given.deviceId }, alike);
	if (!(await addAnswer(tx, given, suspected))) return 'known';
	await addToOffice(tx, given, quarterOf(given.day));
	return 'kept';
}
