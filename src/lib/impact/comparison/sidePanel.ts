import type { OutcomePanel } from '../../statistics/index.ts';
import type { Side } from './outcome.ts';

/** A group of services as both sides see it; unit i is the officer with the anonymous key `keys[i]`. */
export type CategoryPanel = {
	readonly keys: Float64Array;
	readonly sides: Readonly<Record<Side, OutcomePanel>>;
	/** Where each officer served most; −1 nobody knows. */
	readonly offices: Int32Array;
	/** SHA-256 of what was read of each officer. */
	readonly digests: readonly string[];
};
