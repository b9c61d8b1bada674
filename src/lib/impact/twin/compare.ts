import { estimateOf } from './estimate.ts';
import type { TwinEstimate } from './estimate.ts';
import { figureKeys, figuresOf } from './figures.ts';
import type { TwinFigures } from './figures.ts';
import type { OfficeModel } from './model.ts';
import { Replication } from './replicate.ts';
import type { HowOften, Replicated } from './replicate.ts';

/** Two plans on the same citizens: what each comes to, and the paired difference, other minus base. */
export type Compared = {
	readonly base: Replicated;
	readonly other: Replicated;
	readonly change: Readonly<Record<keyof TwinFigures, TwinEstimate>>;
};

/** Two models side by side, a few replications at a time; both meet the same citizens. */
export class Comparison {
	readonly #base: Replication;
	readonly #other: Replication;

	constructor(base: OfficeModel, other: OfficeModel, asked: HowOften) {
		this.#base = new Replication(base, asked);
		this.#other = new Replication(other, asked);
	}

	step(most: number): boolean {
		const goesOn = this.#base.step(most);
		return this.#other.step(most) || goesOn;
	}

	result(): Compared {
		const [base, other] = [this.#base.result(), this.#other.result()];
		const pairs = this.#base.tallies.map((tally, at) => {
			const beside = this.#other.tallies[at] ?? tally;
			return [figuresOf(tally), figuresOf(beside)] as const;
		});
		const change = Object.fromEntries(
			figureKeys.map((key) => [
				key,
				estimateOf(
					other.estimates[key].value - base.estimates[key].value,
					pairs.map(([before, after]) => after[key] - before[key]),
				),
			]),
		) as Record<keyof TwinFigures, TwinEstimate>;
		return { base, other, change };
	}
}

/**
 * What a change would bring: both models on the same citizens, so that the difference is surer than
 * either figure (common random numbers). The models must have the same days and services.
 *
 * compare(model, plusSeat(model, …), { replications: 1000, seed: 1 }).change.waiting
 *   → { value: -180, low: -192, high: -168 } minutes of waiting a day
 */
export function compare(base: OfficeModel, other: OfficeModel, asked: HowOften): Compared {
	const comparison = new Comparison(base, other, asked);
	while (comparison.step(asked.replications));
	return comparison.result();
}
