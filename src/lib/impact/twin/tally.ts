import { cells, countIn } from './cells.ts';
import type { Cells } from './cells.ts';
import type { Crowd } from './crowd.ts';
import type { TwinScene } from './scene.ts';
import { fate } from './visitNow.ts';
import type { Witness } from './visitNow.ts';

/** Waits are counted in bins of so many seconds, up to four hours; those of a service in minutes. */
export const binSeconds = 5;
export const serviceBins = 241;
const bins = 2881;
export const halfHourSeconds = 1800;
const halfHours = 48;

const sums = [
	...(['days', 'visits', 'missed', 'callings', 'left', 'unserved', 'noShow'] as const),
	...(['within', 'waited', 'waitedInAll', 'busy', 'seatSeconds'] as const),
];

/** What days came to, summed up. Times in seconds. */
export class Tally implements Witness {
	days = 0;
	visits = 0;
	missed = 0;
	callings = 0;
	left = 0;
	unserved = 0;
	noShow = 0;
	within = 0;
	/** Waits until the call; with those who gave up or went home, all waiting of the days. */
	waited = 0;
	waitedInAll = 0;
	busy = 0;
	seatSeconds = 0;
	readonly histogram = new Int32Array(bins);
	readonly halfHour: Cells = cells(halfHours);
	readonly service: Cells;
	readonly serviceHistogram: Int32Array;
	readonly #promise: number;
	readonly #crowd: Crowd;

	constructor({ model }: TwinScene, crowd: Crowd) {
		this.#promise = model.promiseMinutes * 60;
		this.#crowd = crowd;
		this.service = cells(model.services.length);
		this.serviceHistogram = new Int32Array(model.services.length * serviceBins);
	}

	/** A day is over; the desks were there for so long. */
	close(seatSeconds: number): void {
		this.days += 1;
		this.visits += this.#crowd.count;
		this.missed += this.#crowd.missed;
		this.seatSeconds += seatSeconds;
	}

	/** Adds what another tally of the same office has counted, apart from its services and hours. */
	take(other: Tally): void {
		for (const sum of sums) this[sum] += other[sum];
		for (const [bin, count] of other.histogram.entries())
			if (count > 0) this.histogram[bin] = (this.histogram[bin] ?? 0) + count;
	}

	called(visit: number, _seat: number, at: number, started: number, ended: number): void {
		const taken = this.#crowd.at[visit] ?? 0;
		const service = this.#crowd.service[visit] ?? 0;
		const wait = at - taken;
		const kept = wait <= this.#promise ? 1 : 0;
		this.callings += 1;
		this.within += kept;
		this.waited += wait;
		this.waitedInAll += wait;
		this.busy += ended - at;
		if (started === ended) this.noShow += 1;
		countIn(this.halfHour, Math.floor(taken / halfHourSeconds) % halfHours, wait, kept);
		countIn(this.service, service, wait, kept);
		add(this.histogram, Math.min(bins - 1, Math.floor(wait / binSeconds)));
		const minute = Math.min(serviceBins - 1, Math.floor(wait / 60));
		add(this.serviceHistogram, service * serviceBins + minute);
	}

	gone(visit: number, at: number, how: 2 | 4): void {
		if (how === fate.left) this.left += 1;
		else this.unserved += 1;
		this.waitedInAll += at - (this.#crowd.at[visit] ?? 0);
	}

	more(_visit: number, _seat: number, _waited: number, seconds: number): void {
		this.busy += seconds;
	}
}

function add(counts: Int32Array, at: number): void {
	counts[at] = (counts[at] ?? 0) + 1;
}
