import type { Day } from '../time/index.ts';
import type { Proof } from './belief.ts';
import type { GapBand, GapState } from './gap.ts';
import type { Level, ProvenLevel } from './level.ts';

/**
 * Demanded level minus proven level, never negative: a surplus here hides no gap elsewhere.
 *
 * gapBetween(2, 1) → 1; gapBetween(2, 4) → 0
 */
export function gapBetween(required: Level, proven: ProvenLevel): number {
	return Math.max(0, required - proven);
}

/** gapBand(0) → 'none'; gapBand(1) → 'low'; gapBand(2) → 'medium'; gapBand(3) → 'high' */
export function gapBand(size: number): GapBand {
	if (size <= 0) return 'none';
	return size === 1 ? 'low' : size === 2 ? 'medium' : 'high';
}

/** What of a stored proof still holds on a day. */
export function provenOn(proof: Proof, today: Day): ProvenLevel {
	return proof.until !== null && proof.until <= today ? 0 : proof.level;
}

/**
 * Where an officer stands; `proof` is null while nobody has assessed this competency.
 *
 * stateOf(2, null, today) → 'unassessed'; stateOf(2, { level: 1, until: null }, today) → 'gap'
 */
export function stateOf(required: Level, proof: Proof | null, today: Day): GapState {
	if (proof === null) return 'unassessed';
	const proven = provenOn(proof, today);
	if (proven >= required) return 'met';
	return proven < proof.level ? 'lapsed' : 'gap';
}
