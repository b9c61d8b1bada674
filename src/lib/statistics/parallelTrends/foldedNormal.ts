import { inverse } from '../inverse.ts';
import { normalCdf } from '../normal.ts';

/**
 * c with P(|N(shift, 1)| ≤ c) = level: how far an estimate with a bias of at most `shift` standard
 * errors may lie from the truth. foldedNormalQuantile(0, 0.95) → 1.959964
 */
export function foldedNormalQuantile(shift: number, level: number): number {
	return inverse((c) => normalCdf(c - shift) - normalCdf(-c - shift), level, 0, shift + 4);
}
