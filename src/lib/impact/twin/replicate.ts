import { mixed } from './chance.ts';
import { estimateOf } from './estimate.ts';
import type { TwinEstimate } from './estimate.ts';
import { figureKeys, figuresOf } from './figures.ts';
import type { TwinFigures } from './figures.ts';
import type { OfficeModel } from './model.ts';
import { Play } from './play.ts';
import { halfHoursOf, servicesOf } from './parts.ts';
import type { HalfHourWait, ServiceWait } from './parts.ts';
import { sceneOf } from './scene.ts';
import { Tally } from './tally.ts';

export type HowOften = { readonly replications: number; readonly seed: number };

/** What an office comes to over many replications. Times in minutes, counts for one day. */
export type Replicated = {
	readonly replications: number;
	/** Citizens who take a number on a day. */
	readonly visits: number;
	readonly missed: number;
	readonly estimates: Readonly<Record<keyof TwinFigures, TwinEstimate>>;
	readonly services: readonly ServiceWait[];
	readonly halfHours: readonly HalfHourWait[];
};

const batches = 20;

/**
 * Replications of an office, a few at a time, so that whoever runs them can breathe between. Each
 * day of the model gets its even part of them, and each batch its even part of each day.
 */
export class Replication {
	readonly #play: Play;
	readonly #scene;
	readonly #asked: HowOften;
	readonly tallies: readonly Tally[];
	#done = 0;

	constructor(model: OfficeModel, asked: HowOften) {
		this.#scene = sceneOf(model);
		this.#play = new Play(this.#scene);
		this.#asked = asked;
		this.tallies = Array.from(
			{ length: Math.min(batches, asked.replications) },
			() => new Tally(this.#scene, this.#play.crowd),
		);
	}

	/** Runs up to `most` replications; false when all are done. */
	step(most: number): boolean {
		const { replications, seed } = this.#asked;
		const { days } = this.#scene;
		const end = Math.min(replications, this.#done + most);
		for (; this.#done < end; this.#done += 1) {
			const day = days[Math.floor((this.#done * days.length) / replications)];
			const tally = this.tallies[this.#done % this.tallies.length];
			if (!day || !tally) return false;
			this.#play.run(day, mixed(seed, this.#done), tally);
			tally.close(day.seatSeconds);
		}
		return this.#done < replications;
	}

	result(): Replicated {
		const { model } = this.#scene;
		const days = this.tallies.reduce((sum, tally) => sum + tally.days, 0);
		const each = this.tallies.map(figuresOf);
		const whole = figuresOf(wholeOf(this.tallies, new Tally(this.#scene, this.#play.crowd)));
		const estimates = Object.fromEntries(
			figureKeys.map((key) => [
				key,
				estimateOf(
					whole[key],
					each.map((one) => one[key]),
				),
			]),
		) as Record<keyof TwinFigures, TwinEstimate>;
		return {
			replications: this.#asked.replications,
			visits: this.tallies.reduce((sum, tally) => sum + tally.visits, 0) / days,
			missed: this.tallies.reduce((sum, tally) => sum + tally.missed, 0) / days,
			estimates,
			services: servicesOf(model, this.tallies),
			halfHours: halfHoursOf(this.tallies),
		};
	}
}

/**
 * Plays an office many times. The same seed gives the same figures on every machine.
 *
 * replicate(model, { replications: 1000, seed: 1 }).estimates.wait → { value: 7.4, low: 7.2, high: 7.6 }
 */
export function replicate(model: OfficeModel, asked: HowOften): Replicated {
	const replication = new Replication(model, asked);
	while (replication.step(asked.replications));
	return replication.result();
}

/** All batches as one. */
function wholeOf(tallies: readonly Tally[], whole: Tally): Tally {
	for (const tally of tallies) whole.take(tally);
	return whole;
}
