import type { Day } from '../../time/index.ts';
import type { Level, ProvenLevel } from '../level.ts';

/** From where somebody is seen. The first two are one person each, and known; the others never are. */
export type RaterKind = 'self' | 'supervisor' | 'colleague' | 'subordinate';

/** Who is chosen; self and supervisor follow from the tree. */
export type ChosenKind = Extract<RaterKind, 'colleague' | 'subordinate'>;

/** Who opened a round; `class`: the product, months after a class, about those who attended. */
export type RoundOrigin = 'organiser' | 'supervisor' | 'class';

/** A part of a result; `together` are colleagues and subordinates where one of them is too small. */
export type RoundPart = RaterKind | 'together';

export type Round = {
	readonly id: number;
	readonly title: string;
	readonly origin: RoundOrigin;
	readonly from: Day;
	readonly to: Day;
	readonly endedAt: Date | null;
};

/** How many people of one kind saw each level, 0 to 5. */
export type LevelTally = readonly number[];

/** What comes out of one part for one competency; no interval for one person. */
export type PartResult = {
	readonly part: RoundPart;
	readonly n: number;
	readonly level: ProvenLevel;
	readonly mean: number;
	readonly low: number | null;
	readonly high: number | null;
};

/** A competency in a report, with the level around which was asked. */
export type AskedResult = {
	readonly competencyId: number;
	readonly code: string;
	readonly name: string;
	readonly asked: Level;
	readonly parts: readonly PartResult[];
};

export type RoundRefusal =
	| 'unknownRound'
	| 'notYours'
	| 'nobody'
	| 'tooMany'
	| 'competencyUnknown'
	| 'dayOutside'
	| 'ended'
	| 'settled'
	| 'raterUnknown'
	| 'tooManyRaters'
	| 'answersIncomplete'
	| 'wordsMissing'
	| 'alreadyGiven';

export type RoundOutcome<Done = unknown> =
	({ readonly ok: true } & Done) | { readonly ok: false; readonly reason: RoundRefusal };
