import { describe, expect, test } from 'vitest';
import { minutesAsked } from '../../../../tests/bench/effectFinding.ts';
import { aSimulatedCity } from '../../../../tests/make/simulatedCity.ts';
import type { OutcomePanel } from '../../statistics/index.ts';
import type { Cases } from './cases.ts';
import { comparisonLimits } from './limits.ts';
import { alikeOf } from './rules-alike.ts';

/** Hard visits take six minutes more (tests/make/simulatedCity.ts). */
const harder = 6;

/** A city that knows two kinds of visits, told as if it did not, and the kinds apart. */
function withKinds(seed: string, hardAfter: number) {
	const { panel: kinds, asked } = minutesAsked(aSimulatedCity(seed, { effect: 0, hardAfter }));
	const cells = [...kinds.unit.keys()].map((at) => ({
		unit: kinds.unit[at]!,
		week: kinds.period[at]!,
		service: Math.floor(kinds.stratum[at]! / 2),
		hard: kinds.stratum[at]! % 2 === 1,
		n: kinds.n[at]!,
		sum: kinds.sums[0]![at]!,
	}));
	const usual = [0, 1].map((service) => {
		const own = cells.filter((cell) => cell.service === service);
		const hard = own.reduce((sum, cell) => sum + (cell.hard ? cell.n : 0), 0);
		return (harder * hard) / own.reduce((sum, cell) => sum + cell.n, 0);
	});
	const merged = [
		...Map.groupBy(cells, ({ unit, week, service }) => `${service} ${unit} ${week}`).values(),
	]
		.map((own) => ({
			...own[0]!,
			n: own.reduce((sum, { n }) => sum + n, 0),
			sum: own.reduce((all, { sum }) => all + sum, 0),
			hard: own.reduce((sum, { n, hard }) => sum + (hard ? n : 0), 0),
		}))
		.toSorted((a, b) => a.service - b.service || a.unit - b.unit || a.week - b.week);
	const whole = (of: (cell: (typeof merged)[number]) => number) => Int32Array.from(merged, of);
	const visits: OutcomePanel = {
		units: kinds.units,
		unit: whole(({ unit }) => unit),
		period: whole(({ week }) => week),
		stratum: whole(({ service }) => service),
		n: Float64Array.from(merged, ({ n }) => n),
		sums: [Float64Array.from(merged, ({ sum }) => sum)],
	};
	const cases: Cases = {
		keys: Float64Array.from(merged, ({ unit }) => unit),
		service: visits.stratum,
		week: visits.period,
		visits: whole(({ n }) => n),
		beyond: whole(({ hard, n, service }) => Math.round(60 * (harder * hard - usual[service]! * n))),
	};
	const keys = Float64Array.from({ length: kinds.units }, (_, unit) => unit);
	return { asked: { keys, visits, adopted: asked.adopted, offices: null }, cases };
}

const none = (cases: Cases): Cases => ({ ...cases, beyond: cases.beyond.map(() => 0) });

describe('visits that are alike', () => {
	test('show no harm where the trained were only given the hard ones', () => {
		const { asked, cases } = withKinds('kasus-berat', 0.45);
		const told = alikeOf(asked, cases, comparisonLimits)!;
		expect(told.low < 0 && told.high > 0).toBe(true);
		// Who does not know of the kinds sees the 0.15 more hard visits of six minutes as harm.
		const blind = alikeOf(asked, none(cases), comparisonLimits)!;
		expect(blind.low).toBeGreaterThan(0);
		expect(blind.estimate - told.estimate).toBeCloseTo(0.9, 0);
	});

	test('change nothing where all have the same kinds', () => {
		const { asked, cases } = withKinds('kasus-sama', 0.3);
		const [told, blind] = [cases, none(cases)].map((one) => alikeOf(asked, one, comparisonLimits)!);
		expect(Math.abs(told!.estimate - blind!.estimate)).toBeLessThan(0.35);
	});

	test('tell nothing where too many kinds are not known', () => {
		const { asked, cases } = withKinds('kasus-gelap', 0.3);
		const half = cases.keys.length >> 1;
		const dark = { ...cases, keys: cases.keys.subarray(0, half) };
		expect(alikeOf(asked, dark, comparisonLimits)).toBeNull();
	});
});
