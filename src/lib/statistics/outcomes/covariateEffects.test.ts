import { expect, test } from 'vitest';
import { aKindCity, minutesOfKinds } from '../../../../tests/make/kindCity.ts';
import { leastSquares } from '../leastSquares.ts';
import { covariateEffects, outcomeEffects, targetEstimate } from './index.ts';
import type { OutcomePanel } from './index.ts';

const given = { ...minutesOfKinds, officers: 10, trained: 5, weeks: 12, visits: 4, effect: -1 };
const city = aKindCity('persamaan', { ...given, shift: { with_priority: 0.3 } });
/** One service, and two kinds of visits, so that the regression can be written out. */
const places = [...city.side.stratum.keys()].filter((cell) => city.side.stratum[cell] === 0);
const whole = (from: Int32Array) => Int32Array.from(places, (cell) => from[cell]!);
const column = (from: Float64Array) => Float64Array.from(places, (cell) => from[cell]!);
const panel: OutcomePanel = {
	units: given.officers,
	unit: whole(city.side.unit),
	period: whole(city.side.period),
	stratum: whole(city.side.stratum),
	n: column(city.side.n),
	sums: [city.side.sums[0]!, city.kinds.sums[1]!, city.kinds.sums[4]!].map(column),
};
const { adjusted, raw, slopes } = covariateEffects(panel, 1, city.adopted);

test('the estimate is that of one regression of untreated cells on officers, weeks and kinds', () => {
	const before = places.map((_, i) => panel.period[i]! < city.adopted[panel.unit[i]!]!);
	const cells = [...before.keys()].filter((i) => before[i]);
	const mean = (m: number, i: number) => panel.sums[m]![i]! / panel.n[i]!;
	const traits = [1, 2].map((m) => (i: number) => mean(m, i));
	const officers = Array.from(
		{ length: given.officers },
		(_, unit) => (i: number) => Number(panel.unit[i] === unit),
	);
	const weeks = [...new Set(cells.map((i) => panel.period[i]!))]
		.slice(1)
		.map((week) => (i: number) => Number(panel.period[i] === week));
	const terms = [...traits, ...officers, ...weeks];
	const weighted = (term: (i: number) => number) =>
		Float64Array.from(cells, (i) => Math.sqrt(panel.n[i]!) * term(i));
	const fit = leastSquares(
		terms.map(weighted),
		weighted((i) => mean(0, i)),
	)!;
	expect(slopes[0]!.slopes[0]).toBeCloseTo(fit.coefficients[0]!, 6);
	expect(slopes[0]!.slopes[1]).toBeCloseTo(fit.coefficients[1]!, 6);
	let [effect, visits] = [0, 0];
	for (const [i, untreated] of before.entries()) {
		const covered = cells.some((cell) => panel.period[cell] === panel.period[i]);
		if (untreated || !covered) continue;
		const expected = terms.reduce((sum, term, k) => sum + fit.coefficients[k]! * term(i), 0);
		effect += panel.sums[0]![i]! - panel.n[i]! * expected;
		visits += panel.n[i]!;
	}
	const found = targetEstimate(adjusted.targets[0]!, 0)!;
	expect(found.treatedObservations).toBe(visits);
	expect(found.estimate).toBeCloseTo(effect / visits, 6);
});

test('without kinds it is the plain estimate with its error', () => {
	const plain = { ...panel, sums: panel.sums.slice(0, 1) };
	const all = new Int32Array(panel.unit.length).fill(1);
	const wish = { targets: 1, leads: 0, weeksALead: 2 };
	const [sums] = outcomeEffects(plain, city.adopted, all, wish).targets;
	const bare = covariateEffects(plain, 1, city.adopted).adjusted.targets[0]!;
	expect(targetEstimate(bare, 0)).toEqual(targetEstimate(sums!, 0));
	expect(targetEstimate(raw, 0)?.estimate).toBeCloseTo(targetEstimate(sums!, 0)!.estimate, 10);
});

test('a kind that all visits of a week are of explains nothing and leaves the estimate alone', () => {
	const [minutes, booked] = [panel.sums[0]!, panel.sums[1]!];
	const weekly = panel.n.map((n, i) => (panel.period[i]! >= 4 ? n : 0));
	const alone = covariateEffects({ ...panel, sums: [minutes, booked] }, 1, city.adopted);
	const beside = covariateEffects({ ...panel, sums: [minutes, booked, weekly] }, 1, city.adopted);
	expect(beside.slopes[0]!.slopes[1]).toBe(0);
	const [one, other] = [alone, beside].map(({ adjusted: { targets } }) =>
		targetEstimate(targets[0]!, 0),
	);
	expect(other!.estimate).toBeCloseTo(one!.estimate, 8);
	expect(other!.standardError).toBeCloseTo(one!.standardError, 8);
});
