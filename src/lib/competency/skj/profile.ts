import type { Day } from '../../time/index.ts';
import type { Level } from '../level.ts';
import type { Weight } from '../standard.ts';

/** What a post may require besides competencies, in the order of the form of the law. */
export const requirementKinds = [
	'rank',
	'education',
	'field',
	'managerialTraining',
	'technicalTraining',
	'functionalTraining',
	'experience',
] as const;
export type RequirementKind = (typeof requirementKinds)[number];

export type Requirement = {
	readonly kind: RequirementKind;
	readonly text: string;
	readonly weight: Weight;
};

/** A level, or a range of levels within the same post: from `level` up to `upTo`. */
export type ProfileDemand = {
	readonly code: string;
	readonly level: Level;
	readonly upTo: Level | null;
	readonly weight: Weight;
};

/** What a version of the standard of a post says; competencies that it leaves out follow the family. */
export type ProfileBody = {
	readonly affair: string;
	readonly summary: string;
	readonly demands: readonly ProfileDemand[];
	readonly requirements: readonly Requirement[];
	readonly results: readonly string[];
};

export type ProfileVersion = {
	readonly id: number;
	/** True where the post has none and the one of its family is shown. */
	readonly ofFamily: boolean;
	readonly version: number;
	readonly body: ProfileBody;
	readonly authorId: number | null;
	readonly authorName: string | null;
	readonly approverName: string | null;
	readonly writtenAt: Date;
	readonly fromDay: Day | null;
};
