import { mean } from '../../statistics/index.ts';
import type { Day } from '../../time/index.ts';
import { mixed } from './chance.ts';
import { daysOf } from './clock.ts';
import type { OfficeFacts } from './clock.ts';
import { minutesAllowed, twinLimits } from './limits.ts';
import { ordered, quantileIn } from './ordered.ts';
import type { OfficeModel } from './model.ts';
import { playedDays } from './rules-days.ts';
import { waitsOf } from './waitsOf.ts';

/** Simulated against observed waits at one quantile, in minutes. */
export type QuantilePair = {
	readonly share: number;
	readonly observed: number;
	readonly twin: number;
};

/** One day that the twin had not seen: mean waits in minutes. */
export type TrialDay = {
	readonly day: Day;
	readonly visits: number;
	readonly observed: number;
	readonly twin: number;
	readonly low: number;
	readonly high: number;
};

/** A measure of all days together, in minutes, with the range in which the twin expects it (90 %). */
export type TrialMeasure = {
	readonly observed: number;
	readonly twin: number;
	readonly low: number;
	readonly high: number;
	readonly allowed: number;
};

export type TrialFault = 'tooFewDays' | 'tooFewVisits' | 'meanOff' | 'p90Off' | 'coverageLow';

/** How well a twin foretold days that it had not seen, and why it may not be planned with. */
export type TwinTrial = {
	readonly limits: string;
	readonly days: readonly TrialDay[];
	readonly visits: number;
	readonly mean: TrialMeasure;
	readonly p90: TrialMeasure;
	readonly coverage: number;
	readonly quantiles: readonly QuantilePair[];
	readonly faults: readonly TrialFault[];
};

const runs = 100;
const shares = Array.from({ length: 19 }, (_, at) => (at + 1) / 20);

/**
 * Plays held-out days with as many citizens and the seats of each, and holds the waits against the
 * real ones. Nobody's wait of those days was known to the model.
 */
export function tryTwin(model: OfficeModel, held: OfficeFacts, seed: number): TwinTrial {
	const observed: number[] = [];
	const played: number[][] = Array.from({ length: runs }, () => []);
	const days = daysOf(held).flatMap((day, at): TrialDay[] => {
		const waits = waitsOn(held, day);
		const seats = playedDays(held, [day]);
		if (waits.length === 0 || seats.length === 0) return [];
		const each = waitsOf({ ...model, days: seats, crowdSpread: null }, runs, mixed(seed, at));
		const means = ordered(each.filter((one) => one.length > 0).map(mean));
		observed.push(...waits);
		for (const [run, one] of each.entries()) played[run]?.push(...one);
		const [low, high] = [quantileIn(means, 0.05), quantileIn(means, 0.95)];
		return [
			{ day, visits: waits.length, observed: mean(waits), twin: mean([...means]), low, high },
		];
	});
	return judge(days, ordered(observed), played.map(ordered));
}

function waitsOn({ visits }: OfficeFacts, day: Day): number[] {
	const own = visits.filter((row) => row.day === day && row.part === 1 && !row.disputed);
	return own.flatMap(({ called, taken }) => (called === null ? [] : [(called - taken) / 60]));
}

function judge(
	days: readonly TrialDay[],
	observed: Float64Array,
	played: readonly Float64Array[],
): TwinTrial {
	const all = ordered(played.flatMap((one) => [...one]));
	const measure = (
		of: (waits: Float64Array) => number,
		limit: typeof twinLimits.mean | typeof twinLimits.p90,
	): TrialMeasure => {
		const each = ordered(played.map(of));
		const real = of(observed);
		return {
			...{ observed: real, twin: of(all), allowed: minutesAllowed(limit, real) },
			...{ low: quantileIn(each, 0.05), high: quantileIn(each, 0.95) },
		};
	};
	const found = {
		mean: measure((waits) => (waits.length === 0 ? 0 : mean([...waits])), twinLimits.mean),
		p90: measure((waits) => quantileIn(waits, 0.9), twinLimits.p90),
		coverage: days.filter(holds).length / Math.max(1, days.length),
	};
	const faults: TrialFault[] = [];
	if (days.length < twinLimits.leastDays) faults.push('tooFewDays');
	if (observed.length < twinLimits.leastVisits) faults.push('tooFewVisits');
	if (isOff(found.mean)) faults.push('meanOff');
	if (isOff(found.p90)) faults.push('p90Off');
	if (found.coverage < twinLimits.coverage) faults.push('coverageLow');
	return {
		limits: twinLimits.version,
		days,
		visits: observed.length,
		...found,
		quantiles: shares.map((share) => ({
			share,
			observed: quantileIn(observed, share),
			twin: quantileIn(all, share),
		})),
		faults,
	};
}

const holds = ({ observed, low, high }: TrialDay) => observed >= low && observed <= high;

/**
 * An error beyond what is allowed counts, unless the twin itself expected such days by chance; beyond
 * twice of it always.
 */
function isOff({ observed, twin, low, high, allowed }: TrialMeasure): boolean {
	const error = Math.abs(observed - twin);
	const byChance = observed >= low && observed <= high;
	return error > allowed * (byChance ? 2 : 1);
}
