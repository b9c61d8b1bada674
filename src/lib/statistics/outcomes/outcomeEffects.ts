import { addStretch, fitsOf } from './addStretch.ts';
import { stretches } from './outcomePanel.ts';
import type { AdoptedAt, OutcomePanel } from './outcomePanel.ts';
import { InfluenceSums } from './influenceSums.ts';
import { PastSums } from './pastSums.ts';
import { pastRegressors } from './pastTest.ts';
import { isBefore, stretchTable } from './stretchTable.ts';

export type OutcomeEffects = {
	/** One for each target, in order. */
	readonly targets: readonly InfluenceSums[];
	readonly past: PastSums;
};

/**
 * The effects of one course on many outcomes and for many targets at once: all observations after the
 * course, those of the first month, those of one group of officers, … The method is told
 * at `staggeredDid`, which asks for one; each stratum's table is solved once for all outcomes, which
 * is what lets a city be told in a minute.
 *
 * `targetsOf[i]` has bit t set where the treated cell i belongs to target t.
 */
export function outcomeEffects(
	panel: OutcomePanel,
	adopted: AdoptedAt,
	targetsOf: Int32Array,
	{ targets, leads, weeksALead }: { targets: number; leads: number; weeksALead: number },
): OutcomeEffects {
	const outcomes = panel.sums.length;
	const sums = Array.from({ length: targets }, () => new InfluenceSums(panel.units, outcomes));
	const past = new PastSums(
		panel.units,
		outcomes,
		leads > 0 ? pastRegressors(leads, weeksALead) : [],
	);
	for (const stretch of stretches(panel)) {
		const table = stretchTable(panel, stretch, (cell) => isBefore(panel, adopted, cell));
		const fits = fitsOf(panel, table);
		addStretch(panel, adopted, stretch, { table, fits }, targetsOf, sums);
		past.add(panel, adopted, table, fits);
	}
	return { targets: sums, past };
}
