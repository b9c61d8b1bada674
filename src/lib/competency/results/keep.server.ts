import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { observeIn } from '../observe.server.ts';
import type { FoundResult } from './check.server.ts';
import type { ResultSource } from './result.ts';

/**
 * Takes results from elsewhere as evidence, all lines or none. Each counts by the trust in its source
 * on the day on which it is recorded; sent twice it counts once.
 */
export function keepResults(
	act: Act,
	asked: { readonly source: ResultSource; readonly rows: readonly FoundResult[] },
): Promise<{ readonly written: number }> {
	const { source, rows } = asked;
	return act.db.transaction().execute(async (tx) => {
		let written = 0;
		// One order for every list, so that two of them wait for each other and never for both.
		const inOrder = rows.toSorted((a, b) => a.officerId - b.officerId || a.row - b.row);
		for (const { key, officerId, competencyCode, level, on, institution, number } of inOrder) {
			const done = await observeIn(tx, act, {
				...{ key, officerId, competencyCode, level, source, observedOn: on, expiresOn: null },
				...{ authorOfficerId: null, evidence: { institution, number } },
			});
			if (!done.ok) throw new Error(`${key}: ${done.reason}`);
			if (!done.repeated) written += 1;
		}
		await record(tx, act, {
			act: 'competency.resultsTaken',
			subject: 'competency.observation',
			subjectId: source,
			after: { lines: rows.length, written },
		});
		return { written };
	});
}
