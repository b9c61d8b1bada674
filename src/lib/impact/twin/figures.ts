import { binSeconds } from './tally.ts';
import type { Tally } from './tally.ts';

/** What replications came to: times in minutes, counts for one day. */
export type TwinFigures = {
	/** Mean wait, and the wait that nine of ten do not exceed, of those who were called. */
	readonly wait: number;
	readonly p90: number;
	/** Part called within the promise, of all who were called or gave up waiting. */
	readonly within: number;
	/** Citizens a day who gave up, and who were still waiting when the last desk closed. */
	readonly left: number;
	readonly unserved: number;
	/** All minutes that citizens waited on a day. */
	readonly waiting: number;
	/** Part of their time at the desk that officers spend with citizens; above 1: work after hours. */
	readonly utilisation: number;
};

export const figureKeys = [
	'wait',
	'p90',
	'within',
	'left',
	'unserved',
	'waiting',
	'utilisation',
] as const satisfies readonly (keyof TwinFigures)[];

export function figuresOf(tally: Tally): TwinFigures {
	const { days, callings: called, left, unserved } = tally;
	const asked = called + left + unserved;
	return {
		wait: called === 0 ? 0 : tally.waited / called / 60,
		p90: quantileOf(tally.histogram, called, 0.9, binSeconds) / 60,
		within: asked === 0 ? 1 : tally.within / asked,
		left: left / days,
		unserved: unserved / days,
		waiting: tally.waitedInAll / days / 60,
		utilisation: tally.seatSeconds === 0 ? 0 : tally.busy / tally.seatSeconds,
	};
}

/** Quantile of counted waits, even within a bin; in the unit of `width`. */
export function quantileOf(
	counts: Int32Array,
	whole: number,
	share: number,
	width: number,
): number {
	let left = share * whole;
	for (let bin = 0; bin < counts.length; bin += 1) {
		const here = counts[bin] ?? 0;
		if (here > 0 && left <= here) return (bin + left / here) * width;
		left -= here;
	}
	return 0;
}
