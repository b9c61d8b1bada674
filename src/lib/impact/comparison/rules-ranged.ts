import { intervalOf, studentCdf, targetEstimate } from '../../statistics/index.ts';
import type { OutcomeEffects, DidEstimate } from '../../statistics/index.ts';
import type { EffectRange } from './details.ts';

/** An estimate that varies at all, or null: of outcomes that are the same for everybody nothing is known. */
export function varying(found: DidEstimate | null): DidEstimate | null {
	return found && found.standardError > 1e-9 ? found : null;
}

export function rangedOf(found: DidEstimate | null, level: number): EffectRange | null {
	const known = varying(found);
	return known && { estimate: known.estimate, ...intervalOf(known, level) };
}

/** Two-sided probability of so large an estimate without any effect. */
export function pOf(found: DidEstimate): number {
	const t = Math.abs(found.estimate / found.standardError);
	return Math.min(1, 2 * (1 - studentCdf(t, found.degreesOfFreedom)));
}

/** The estimate of one target for one outcome; null when nothing could be compared. */
export function estimateOf(
	effects: OutcomeEffects,
	target: number,
	outcome: number,
): DidEstimate | null {
	const sums = effects.targets[target];
	return sums ? targetEstimate(sums, outcome) : null;
}
