import { randomFrom } from '../random.ts';
import type { Block } from './block.ts';
import { estimateWith } from './syntheticEstimate.ts';
import type { SyntheticEstimate, SyntheticMethod } from './syntheticEstimate.ts';

/**
 * Standard error by placebo (algorithm 4): the same number of offices *without* the course are
 * treated as if they had it; how far estimates stray from nothing is the error. The only honest way
 * with one treated office, and only if its noise is like that of the others.
 *
 * One treated office: every other in turn, so nothing is drawn. More: `draws` seeded samples.
 * Null when there are not more offices without the course than with it, or fewer than three.
 */
export function placeboError(
	block: Block,
	method: SyntheticMethod,
	draws = 200,
	seed: number | string = 'placebo',
): number | null {
	const size = block.treated.length;
	const places = [...block.controls.keys()];
	if (places.length <= size || places.length < 3) return null;
	const random = randomFrom(seed);
	const samples =
		size === 1
			? places.map((place) => [place])
			: Array.from({ length: draws }, () => random.shuffle(places).slice(0, size));
	const { zeta } = method(block);
	const found = samples.map((sample) => {
		const treated = sample.map((place) => block.controls[place] ?? []);
		const controls = block.controls.filter((_, place) => !sample.includes(place));
		return method({ ...block, treated, controls }, zeta).estimate;
	});
	return spreadOf(found);
}

function spreadOf(values: readonly number[]): number {
	const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length);
}

/**
 * Standard error by leaving each office out in turn with the weights kept (algorithm 3), for several
 * treated offices. Null with one of them, or when one single office makes the mix.
 */
export function jackknifeError(block: Block, found: SyntheticEstimate): number | null {
	const { treated, controls } = block;
	const carrying = found.officeWeights.filter((weight) => weight > 0).length;
	if (treated.length < 2 || carrying < 2) return null;
	const without = [
		...treated.map((_, left) => {
			const rest = treated.filter((__, i) => i !== left);
			return estimateWith({ ...block, treated: rest }, found.officeWeights, found.periodWeights, 0);
		}),
		...controls.map((_, left) => {
			const kept = found.officeWeights.filter((__, i) => i !== left);
			const total = kept.reduce((sum, weight) => sum + weight, 0);
			const rest = controls.filter((__, i) => i !== left);
			const weights = kept.map((weight) => weight / total);
			return estimateWith({ ...block, controls: rest }, weights, found.periodWeights, 0);
		}),
	].map(({ estimate }) => estimate);
	return Math.sqrt(without.length - 1) * spreadOf(without);
}
