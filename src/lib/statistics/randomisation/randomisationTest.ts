import type { Interval } from '../interval.ts';
import { randomFrom } from '../random.ts';
import type { Contrast } from './contrast.ts';
import type { Scheme } from './scheme.ts';

export type RandomisationResult = {
	readonly estimate: number;
	/** Two-sided: the share of draws under which nobody's change would look at least as large. */
	readonly p: number;
	/** Standard error of p when draws were sampled; 0 when all were tried. */
	readonly pError: number;
	/** Draws tried, and whether these were all. */
	readonly draws: number;
	readonly exact: boolean;
	/** Effects, the same for all, that the trial does not contradict at the level asked for. */
	readonly interval: Interval;
};

/** Up to 65,536 draws are all tried. */
const allUpTo = 2 ** 16;

/**
 * Randomisation inference (Fisher 1935): nothing is assumed but the draw itself. If the course did
 * nothing every other draw would have shown the same outcomes; how many would have shown more?
 *
 * The interval holds every constant effect whose removal leaves nothing unusual, p > 1 − level. Each
 * other draw contradicts an effect outside two values only, so both ends are read off a sorted list.
 * Sampled draws count the one that happened too, so p is never 0 (Phipson & Smyth 2010).
 *
 * Darwin's 15 pairs of maize (Fisher 1935, section 21) → p = 1726/32768 = 0.0527
 */
export function randomisationTest(
	scheme: Scheme,
	contrast: Contrast,
	trial: { readonly drawn: readonly number[]; readonly values: readonly number[] },
	{ level = 0.9, draws = 9_999, seed = 'acak' as number | string } = {},
): RandomisationResult {
	const exact = scheme.count <= allUpTo;
	const exposure = contrast.exposure(trial.drawn);
	const estimate = contrast.effect(trial.drawn, trial.values);
	const slack = 1e-9 * Math.max(1, ...trial.values.map(Math.abs));
	const lows: number[] = [];
	const highs: number[] = [];
	let asLarge = 0;
	const consider = (allocation: readonly number[]) => {
		const shown = contrast.effect(allocation, trial.values);
		if (Number.isNaN(shown)) return;
		if (Math.abs(shown) >= Math.abs(estimate) - slack) asLarge += 1;
		const { low, high } = toleratedBy(estimate, shown, contrast.effect(allocation, exposure));
		lows.push(low);
		highs.push(high);
	};
	if (exact) for (const allocation of scheme.each()) consider(allocation);
	else {
		consider(trial.drawn);
		const random = randomFrom(seed);
		for (let i = 0; i < draws; i += 1) consider(scheme.draw(random));
	}
	const p = asLarge / lows.length;
	lows.sort((a, b) => a - b);
	highs.sort((a, b) => b - a);
	const needed = Math.floor((1 - level) * lows.length + 1e-9);
	return {
		estimate,
		p,
		pError: exact ? 0 : Math.sqrt((p * (1 - p)) / lows.length),
		draws: lows.length,
		exact,
		interval: { low: lows[needed] ?? -Infinity, high: highs[needed] ?? Infinity },
	};
}

/**
 * The effects τ under which this draw would show at least as much as the real one: those with
 * |shown − τ·overlap| ≥ |estimate − τ|; `overlap`, −1 to 1, is what it would read off the exposure.
 */
function toleratedBy(estimate: number, shown: number, overlap: number): Interval {
	const near = (x: number) => Math.abs(x) < 1e-9;
	if (near(1 - overlap) || near(1 + overlap)) return { low: -Infinity, high: Infinity };
	const ends = [(estimate - shown) / (1 - overlap), (estimate + shown) / (1 + overlap)];
	return { low: Math.min(...ends), high: Math.max(...ends) };
}
