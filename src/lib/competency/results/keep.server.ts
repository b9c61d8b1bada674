import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { observeIn } from '../observe.server.ts';
import type { FoundResult } from './check.server.ts';
import type { ResultSource } from './result.ts';

/**
 * Takes some results from elsewhere as evidence and says how many were new. Each counts by the trust in
 * its source on the day on which it is recorded; taken twice it counts once. Two lists at once name
 * officers in the same order, so that they wait for each other and never for both.
 */
export async function keepResults(
	tx: Tx,
	act: Act,
	source: ResultSource,
	rows: readonly FoundResult[],
): Promise<number> {
	let written = 0;
	for (const { key, officerId, competencyCode, level, on, institution, number } of rows) {
		const done = await observeIn(tx, act, {
			...{ key, officerId, competencyCode, level, source, observedOn: on, expiresOn: null },
			...{ authorOfficerId: null, evidence: { institution, number } },
		});
		if (!done.ok) throw new Error(`${key}: ${done.reason}`);
		if (!done.repeated) written += 1;
	}
	return written;
}
