import type { Chances } from '../../belief.ts';
import type { Level } from '../../level.ts';
import type { AskedItem } from '../asked.ts';

/** The test as its taker finds it. */
export type Sitting = {
	readonly id: number;
	readonly competencyCode: string;
	readonly competencyName: string;
	readonly startedAt: Date;
	readonly endsAt: Date;
	/** Allowed, with what was added for who is entitled to more. */
	readonly minutes: number;
	readonly extraMinutes: number;
	readonly finishedAt: Date | null;
	/** Answered so far, trial items among them. */
	readonly answered: number;
	/** How many a fixed test asks; null where the answers decide. */
	readonly total: number | null;
	readonly question: {
		readonly position: number;
		readonly item: AskedItem;
		/** Shown in the language it was written in, since nobody has put it into the reader's. */
		readonly untranslated: boolean;
	} | null;
	readonly result: SittingResult | null;
};

export type SittingResult = {
	readonly chances: Chances;
	/** In units of the spread of people at large. */
	readonly theta: number;
	readonly error: number;
	readonly counts: boolean;
};

export type StartRefusal =
	| { readonly ok: false; readonly reason: 'tooFewItems' | 'notDemanded' | 'unknownForm' }
	| { readonly ok: false; readonly reason: 'tooSoon'; readonly again: Date };

/** A competency that the own post demands, with its test. */
export type TestOffer = {
	readonly code: string;
	readonly name: string;
	readonly required: Level;
	readonly items: number;
	readonly openId: number | null;
	readonly lastId: number | null;
	readonly lastFinished: Date | null;
	readonly lastChances: Chances | null;
	readonly lastCounts: boolean | null;
};
