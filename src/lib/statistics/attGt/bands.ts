import { studentQuantile } from '../student.ts';
import { quantile } from '../quantile.ts';
import { normalQuantile } from '../normal.ts';
import type { Combined } from './combine.ts';
import { errorOf } from './errors.ts';
import { multiplierDraws } from './multiplier.ts';
import type { Multiplier } from './multiplier.ts';

export type Bands = {
	/** Half-widths in standard errors: the band holds all parts at once at the level. */
	readonly critical: number;
	/** From the bootstrap: the distance of its quartiles, as of a normal. */
	readonly standardErrors: readonly number[];
	readonly low: readonly number[];
	readonly high: readonly number[];
};

export type BandOptions = {
	readonly level: number;
	readonly draws: number;
	readonly seed: number | string;
	readonly multiplier?: Multiplier;
	/** When given, bands are widened for few of them, as `estimateOf` widens an interval. */
	readonly treatedClusters?: number;
};

/**
 * Simultaneous bands by the multiplier bootstrap (Callaway & Sant'Anna 2021, algorithm 1): influences
 * are multiplied by draws, and the band is as wide as the largest of the standardised sums in `level`
 * of the draws. An interval for each part alone would show "an effect" somewhere far too often.
 */
export function bandsOf(parts: readonly Combined[], options: BandOptions): Bands {
	const { level, draws, seed, multiplier = 'mammen' } = options;
	const sums = multiplierDraws(
		parts.map((part) => part.influence),
		{ draws, seed, multiplier },
	);
	const iqr = normalQuantile(0.75) - normalQuantile(0.25);
	const standardErrors = sums.map((sum) => {
		const values = [...sum];
		return (quantile(values, 0.75) - quantile(values, 0.25)) / iqr;
	});
	const greatest = Array.from({ length: draws }, (_, draw) =>
		sums.reduce((most, sum, k) => {
			const error = standardErrors[k] as number;
			return error > 0 ? Math.max(most, Math.abs(sum[draw] as number) / error) : most;
		}, 0),
	);
	const pointwise = normalQuantile((1 + level) / 2);
	const critical = Math.max(quantile(greatest, level), pointwise) * widening(options, pointwise);
	const halves = parts.map((part) => critical * errorOf(part.influence));
	return {
		critical,
		standardErrors,
		low: parts.map((part, k) => part.estimate - (halves[k] as number)),
		high: parts.map((part, k) => part.estimate + (halves[k] as number)),
	};
}

/** √(m / (m − 1)), and Student's quantile over the normal one. */
function widening({ level, treatedClusters }: BandOptions, pointwise: number): number {
	if (treatedClusters === undefined) return 1;
	const freedom = Math.max(1, treatedClusters - 1);
	const student = studentQuantile((1 + level) / 2, freedom);
	return (Math.sqrt((freedom + 1) / freedom) * student) / pointwise;
}
