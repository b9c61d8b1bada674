import { normalCdf, normalQuantile } from '../normal.ts';

/**
 * How the permitted chance of a false alarm is spent over the looks at a running trial: `obrienFleming`
 * hardly any early, so that the last look stays nearly as sharp as a single one; `pocock` evenly.
 */
export type SpendingRule = 'obrienFleming' | 'pocock';

/**
 * What of a two-sided `alpha` may have been used up when `share` (0..1) of the information is in
 * (Lan & DeMets 1983, Biometrika 70), half of it on each side.
 *
 * spentBy('obrienFleming', 0.05, 0.5) → 0.003051; spentBy('pocock', 0.05, 0.5) → 0.031006
 */
export function spentBy(rule: SpendingRule, alpha: number, share: number): number {
	if (share <= 0) return 0;
	if (share >= 1) return alpha;
	if (rule === 'pocock') return alpha * Math.log1p((Math.E - 1) * share);
	return 4 * normalCdf(normalQuantile(alpha / 4) / Math.sqrt(share));
}
