import { normalCdf } from '../normal.ts';
import { gaussGrid } from './gauss.ts';
import type { Grid } from './gauss.ts';

/** Trials that have not stopped yet: how likely each value of the score √share · z still is. */
type Running = { readonly grid: Grid; readonly density: Float64Array; readonly share: number };

/**
 * Follows trials from look to look (recursive integration of Armitage, McPherson & Rowe 1969;
 * Jennison & Turnbull 2000, chapter 19). `drift` is the expected z of the whole trial: 0 without effect.
 */
export class Sequence {
	readonly #drift: number;
	#running: Running | null = null;

	constructor(drift = 0) {
		this.#drift = drift;
	}

	/** Probability to go on until this look and then to find |z| ≥ bound. */
	crossing(share: number, bound: number): number {
		const edge = bound * Math.sqrt(share);
		const before = this.#running;
		const step = Math.sqrt(share - (before?.share ?? 0));
		const ahead = this.#drift * (share - (before?.share ?? 0));
		const beyond = (from: number) =>
			normalCdf((from + ahead - edge) / step) + normalCdf((-edge - from - ahead) / step);
		if (before === null) return beyond(0);
		const { grid, density } = before;
		return density.reduce((sum, value, i) => {
			return sum + value * (grid.weights[i] as number) * beyond(grid.points[i] as number);
		}, 0);
	}

	/** Keeps the trials whose |z| stays below the bound at this look. */
	goOn(share: number, bound: number): void {
		const before = this.#running;
		const step = Math.sqrt(share - (before?.share ?? 0));
		const ahead = this.#drift * (share - (before?.share ?? 0));
		const edge = bound * Math.sqrt(share);
		const grid = gaussGrid(-edge, edge, Math.min(60, Math.ceil((2 * edge) / step / 2) + 1));
		const density = grid.points.map((to) => {
			if (before === null) return densityAt((to - ahead) / step) / step;
			let sum = 0;
			for (let i = 0; i < before.density.length; i += 1) {
				const from = before.grid.points[i] as number;
				const weight = (before.density[i] as number) * (before.grid.weights[i] as number);
				sum += weight * densityAt((to - from - ahead) / step);
			}
			return sum / step;
		});
		this.#running = { grid, density, share };
	}
}

function densityAt(z: number): number {
	return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
