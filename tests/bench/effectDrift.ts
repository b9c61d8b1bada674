import { arrangePanel } from '../../src/lib/impact/rules-panel.ts';
import {
	attGt,
	estimateOf,
	eventStudy,
	intervalOf,
	officerPeriods,
	relativeInterval,
	smoothInterval,
	studyOf,
} from '../../src/lib/statistics/index.ts';
import type { Interval } from '../../src/lib/statistics/index.ts';
import { aSimulatedCity } from '../make/simulatedCity.ts';
import type { City } from '../make/simulatedCity.ts';
import { rounded } from './report.ts';

/** Of intervals of 90 % for the mean effect of six weeks: how many hold the truth, how wide they are. */
export type Robust = Record<
	'plain' | 'line' | 'bend' | 'worstBefore',
	{ covers: number; width: number }
>;

/**
 * Group-time effects in spans of two weeks, and what is left of them when parallel trends may break:
 * on a straight line, with a bend of 0.1 minutes a span, or as fast as in the worst step before.
 */
export function driftRobust(name: string, city: Partial<City>, runs: number): Robust {
	const none = () => ({ covers: 0, width: 0 });
	const sums: Robust = { plain: none(), line: none(), bend: none(), worstBefore: none() };
	let seen = 0;
	for (let run = 0; run < runs; run += 1) {
		const { byKind, truth } = aSimulatedCity(`${name}-${run}`, city);
		const spans = officerPeriods(arrangePanel(byKind), 2);
		const found = attGt(spans, { controls: 'never', method: 'regression', base: 'universal' });
		const effects = eventStudy(found, { from: -5, to: 2 });
		const study = effects && studyOf(effects, 4, found.treatedClusters);
		if (!effects || !study) continue;
		seen += 1;
		const note = (what: keyof Robust, { low, high }: Interval) => {
			if (low <= truth && truth <= high) sums[what].covers += 1;
			sums[what].width += high - low;
		};
		note('plain', intervalOf(estimateOf(effects.overall, found), 0.9));
		note('line', smoothInterval(study, 0, 0.9));
		note('bend', smoothInterval(study, 0.1, 0.9));
		note('worstBefore', relativeInterval(study, 1, 0.9));
	}
	const of = ({ covers, width }: Robust['plain']) => ({
		covers: rounded(covers / seen),
		width: rounded(width / seen, 2),
	});
	return {
		plain: of(sums.plain),
		line: of(sums.line),
		bend: of(sums.bend),
		worstBefore: of(sums.worstBefore),
	};
}
