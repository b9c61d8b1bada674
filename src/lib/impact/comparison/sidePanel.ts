import type { OutcomePanel } from '../../statistics/index.ts';
import type { Side } from './outcome.ts';

/** A group of services as both sides see it; unit i is the officer with the anonymous key `keys[i]`. */
export type CategoryPanel = {
	readonly keys: Float64Array;
	readonly sides: Readonly<Record<Side, OutcomePanel>>;
	/**
	 * In the same cells, from how many visits the kind is known, and how many were of each kind. Made when
	 * asked for: of a city it is a hundred megabytes that most comparisons do not need.
	 */
	readonly kinds: Readonly<Record<Side, () => OutcomePanel>>;
	/** Where each officer served most; −1 nobody knows. */
	readonly offices: Int32Array;
	/** SHA-256 of what was read of each officer. */
	readonly digests: readonly string[];
	/** The same of kinds of visits, which earlier rules did not read. */
	readonly kindDigests: readonly string[];
};
