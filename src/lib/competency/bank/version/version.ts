import type { Verdict } from '../bankItem.ts';

/** A version of an item in its history. Figures belong to the version, never to the item. */
export type ItemVersion = {
	readonly version: number;
	readonly writtenAt: Date;
	readonly author: string | null;
	readonly verdict: Verdict | null;
	/** Of the newest calibration; null where it has none. */
	readonly answers: number | null;
};

export type VersionRefusal = 'unknownItem' | 'retired' | 'changedMeanwhile' | 'unchanged';

/** What is wrong with an item as it was typed. */
export type BodyFault = 'empty' | 'tooFew' | 'noRight' | 'credit' | 'range';
