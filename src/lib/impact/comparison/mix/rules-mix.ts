import { visitKinds } from '../../../counter/index.ts';
import {
	clusteredEffects,
	covariateEffects,
	intervalOf,
	targetEstimate,
} from '../../../statistics/index.ts';
import type { AdoptedAt, CovariateEffects, OutcomePanel } from '../../../statistics/index.ts';
import type { ComparisonLimits } from '../limits.ts';
import { isBeforeCourse } from '../rules-column.ts';
import type { Offices } from '../rules-offices.ts';
import { estimateOf, rangedOf } from '../rules-ranged.ts';
import type { Mix, MixPart } from './mix.ts';
import { knownKinds } from './rules-known.ts';

/** One side of the panel with the kinds of its visits. */
export type MixAsked = {
	readonly side: OutcomePanel;
	readonly kinds: OutcomePanel;
	readonly adopted: AdoptedAt;
	/** Where whole offices took part: errors by office. */
	readonly offices: Offices | null;
};

/**
 * Each outcome of a side with like visits compared: service by service, with channel, hour, need, and
 * first or further service held equal. Null where it cannot be told.
 */
export function mixesOf(asked: MixAsked, limits: ComparisonLimits): (Mix | null)[] {
	const { side, kinds, adopted, offices } = asked;
	const none = side.sums.map(() => null);
	const given = knownKinds(side, kinds, adopted);
	if (given === null) return none;
	const effects = covariateEffects(given.panel, side.sums.length, adopted);
	const judging = offices
		? clusteredEffects(effects.adjusted, offices.of, offices.count)
		: effects.adjusted;
	const shown = visitKinds.map((_, at) =>
		seenOnBothSides(given.panel, adopted, side.sums.length + at, limits.smallestGroup),
	);
	return none.map((_, m) => {
		const range = rangedOf(estimateOf(judging, 0, m), limits.level);
		const whole = estimateOf(effects.adjusted, 0, m);
		if (range === null || whole === null) return null;
		return {
			...range,
			officers: whole.treatedUnits,
			observations: whole.treatedObservations,
			known: given.known,
			parts: partsOf(effects, m, limits.level).filter((_, at) => shown[at]),
		};
	});
}

function partsOf({ raw, slopes }: CovariateEffects, outcome: number, level: number): MixPart[] {
	return visitKinds.map((kind, at) => {
		const estimate = slopes[outcome]?.slopes[at] ?? 0;
		const influence = slopes[outcome]?.influence[at] ?? new Float64Array();
		let [units, variance] = [0, 0];
		for (const one of influence) {
			if (one !== 0) units += 1;
			variance += one ** 2;
		}
		const standardError = Math.sqrt(variance);
		const known = { estimate, standardError, degreesOfFreedom: Math.max(1, units - 1) };
		const each = { estimate, ...intervalOf(known, level) };
		return { kind, shift: targetEstimate(raw, slopes.length + at)?.estimate ?? 0, each };
	});
}

/** Whether a kind was seen at least so often both before and after the course: of less nothing is shown. */
function seenOnBothSides(
	panel: OutcomePanel,
	adopted: AdoptedAt,
	column: number,
	least: number,
): boolean {
	let [before, after] = [0, 0];
	for (const [cell, sum] of panel.sums[column]?.entries() ?? [])
		if (isBeforeCourse(panel, adopted, cell)) before += sum;
		else after += sum;
	return before >= least && after >= least;
}
