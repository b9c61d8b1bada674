import { estimateOf } from './estimate.ts';
import type { TwinEstimate } from './estimate.ts';
import { quantileOf } from './figures.ts';
import type { OfficeModel } from './model.ts';
import { halfHourSeconds, serviceBins } from './tally.ts';
import type { Tally } from './tally.ts';

/** Waits of a service: those called on a day, mean, 90th percentile in minutes, part within the promise. */
export type ServiceWait = {
	readonly serviceId: number;
	readonly called: number;
	readonly wait: TwinEstimate;
	readonly p90: number;
	readonly within: number;
};

/** Waits of those who came in a half-hour; `from` in seconds since midnight. */
export type HalfHourWait = {
	readonly from: number;
	readonly called: number;
	readonly wait: TwinEstimate;
	readonly within: number;
};

type Part = 'service' | 'halfHour';

export function servicesOf(model: OfficeModel, tallies: readonly Tally[]): ServiceWait[] {
	return model.services.map(({ serviceId }, at) => {
		const part = partOf(tallies, 'service', at);
		const counts = new Int32Array(serviceBins);
		for (const { serviceHistogram } of tallies)
			for (let bin = 0; bin < serviceBins; bin += 1)
				counts[bin] = (counts[bin] ?? 0) + (serviceHistogram[at * serviceBins + bin] ?? 0);
		return { serviceId, ...part.shown, p90: quantileOf(counts, part.all, 0.9, 1) };
	});
}

export function halfHoursOf(tallies: readonly Tally[]): HalfHourWait[] {
	const places = tallies[0]?.halfHour.called.length ?? 0;
	return Array.from({ length: places }, (_, at) => ({ at, part: partOf(tallies, 'halfHour', at) }))
		.filter(({ part }) => part.all > 0)
		.map(({ at, part }) => ({ from: at * halfHourSeconds, ...part.shown }));
}

function partOf(tallies: readonly Tally[], part: Part, at: number) {
	const sum = (of: 'called' | 'waited' | 'within') =>
		tallies.reduce((whole, tally) => whole + (tally[part][of][at] ?? 0), 0);
	const all = sum('called');
	const days = tallies.reduce((whole, tally) => whole + tally.days, 0);
	const means = tallies.flatMap((tally) => {
		const called = tally[part].called[at] ?? 0;
		return called === 0 ? [] : [(tally[part].waited[at] ?? 0) / called / 60];
	});
	const value = all === 0 ? 0 : sum('waited') / all / 60;
	const shown = {
		called: all / days,
		wait: estimateOf(value, means),
		within: all === 0 ? 1 : sum('within') / all,
	};
	return { all, shown };
}
