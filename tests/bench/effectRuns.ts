import { impactLimits, judgeEffect } from '../../src/lib/impact/index.ts';
import type { ImpactPanel } from '../../src/lib/impact/index.ts';
import { normalQuantile, studentQuantile } from '../../src/lib/statistics/index.ts';
import { aSimulatedCity } from '../make/simulatedCity.ts';
import type { City, SimulatedCity } from '../make/simulatedCity.ts';
import { rounded } from './report.ts';

/** What came of one city: null where the judgement was "cannot tell". */
export type Told = { estimate: number; half90: number; half95: number; truth: number } | null;

/** An estimate with the halves of its intervals; degrees of freedom are told where they are few. */
export function toldBy(
	found: { estimate: number; standardError: number; degreesOfFreedom?: number },
	truth: number,
): Told {
	const { estimate, standardError, degreesOfFreedom = 1e6 } = found;
	const half = (p: number) => studentQuantile(p, degreesOfFreedom) * standardError;
	return { estimate, half90: half(0.95), half95: half(0.975), truth };
}

/** What repetitions of one kind of city come to; shares are of those told. */
export type Repeated = {
	runs: number;
	told: number;
	bias: number;
	rmse: number;
	/** Half of the 90 % interval, on average: near 1.645 · `rmse` when honest. */
	meanHalf90: number;
	coverage90: number;
	claims05: number;
	claimsHarm05: number;
};

/** Officers are more than a hundred, so Student and normal differ by less than a hundredth. */
export const widerBy = normalQuantile(0.975) / normalQuantile(0.95);

/** Judged as the product judges: the interval of 90 %, its half the quantile times the error. */
export function judged({ byKind, truth }: SimulatedCity): Told {
	return toldOf(byKind, truth, true);
}

/** As one who never doubts and does not know of hard cases. */
export function undoubted({ mixed, truth }: SimulatedCity): Told {
	return toldOf(mixed, truth, false);
}

function toldOf(panel: ImpactPanel, truth: number, doubting: boolean): Told {
	const limits = doubting ? impactLimits : { ...impactLimits, preTrendP: 0 };
	const found = judgeEffect(panel, limits);
	if (found.status === 'cannotTell') return null;
	const half90 = (found.high - found.low) / 2;
	return { estimate: found.estimate, half90, half95: half90 * widerBy, truth };
}

/** Before and after of the trained alone: what a page without a method would show. */
export function beforeAfter({ mixed, truth }: SimulatedCity): Told {
	const sums = new Map<number, { n: [number, number]; sum: [number, number] }>();
	for (const { officerId, week, n, sum } of mixed.weeks) {
		const passed = mixed.trainedOn.get(officerId);
		if (passed === undefined) continue;
		const own = sums.get(officerId) ?? { n: [0, 0], sum: [0, 0] };
		sums.set(officerId, own);
		const side = week > passed ? 1 : 0;
		own.n[side] += n;
		own.sum[side] += sum;
	}
	const changes = [...sums.values()].map(({ n, sum }) => sum[1] / n[1] - sum[0] / n[0]);
	const estimate = changes.reduce((sum, change) => sum + change, 0) / changes.length;
	const squares = changes.reduce((sum, change) => sum + (change - estimate) ** 2, 0);
	const standardError = Math.sqrt(squares / (changes.length - 1) / changes.length);
	return toldBy({ estimate, standardError }, truth);
}

/** The same kinds of cities for every method: they differ by the name alone. */
export function repeat(
	name: string,
	city: Partial<City>,
	runs: number,
	methods: Record<string, (city: SimulatedCity) => Told>,
): Record<string, Repeated> {
	const all = new Map(Object.keys(methods).map((method) => [method, [] as Told[]]));
	for (let run = 0; run < runs; run += 1) {
		const made = aSimulatedCity(`${name}-${run}`, city);
		for (const [method, judge] of Object.entries(methods)) all.get(method)?.push(judge(made));
	}
	return Object.fromEntries([...all].map(([method, runs]) => [method, summaryOf(runs)]));
}

export function summaryOf(runs: readonly Told[]): Repeated {
	const told = runs.flatMap((one) => (one ? [one] : []));
	const mean = (of: (one: NonNullable<Told>) => number) =>
		rounded(told.reduce((sum, one) => sum + of(one), 0) / told.length, 4);
	const share = (of: (one: NonNullable<Told>) => boolean) => mean((one) => Number(of(one)));
	return {
		runs: runs.length,
		told: told.length,
		bias: mean(({ estimate, truth }) => estimate - truth),
		rmse: rounded(Math.sqrt(mean(({ estimate, truth }) => (estimate - truth) ** 2)), 4),
		meanHalf90: mean(({ half90 }) => half90),
		coverage90: share(({ estimate, half90, truth }) => Math.abs(estimate - truth) <= half90),
		claims05: share(({ estimate, half95 }) => Math.abs(estimate) > half95),
		claimsHarm05: share(({ estimate, half95 }) => estimate > half95),
	};
}
