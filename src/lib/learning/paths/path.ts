import type { Day } from '../../time/index.ts';

/** all: every course of the stage · any: one of them is enough. */
export const stageRules = ['all', 'any'] as const;
export type StageRule = (typeof stageRules)[number];

export type PathCourse = { readonly code: string; readonly title: string; readonly jp: number };

/** A part of a path. It may wait for the stage before it, and for a day. */
export type PathStage = {
	readonly place: number;
	readonly title: string;
	readonly rule: StageRule;
	readonly inOrder: boolean;
	readonly opensOn: Day | null;
	readonly courses: readonly PathCourse[];
};

/** A way through several courses. Once published its stages stay as they are. */
export type LearningPath = {
	readonly id: number;
	readonly title: string;
	readonly summary: string;
	/** A date to aim for. It never closes a stage and never takes progress away. */
	readonly dueOn: Day | null;
	readonly publishedAt: Date | null;
	readonly withdrawnAt: Date | null;
	readonly stages: readonly PathStage[];
};

export type PathRefusal =
	| 'noSuchPath'
	| 'pathPublished'
	| 'pathTitleTaken'
	| 'pathEmpty'
	| 'tooManyStages'
	| 'noSuchStage'
	| 'courseInPath'
	| 'pathCourseUnknown'
	| 'prerequisiteRound';
export type PathOutcome =
	{ readonly ok: true } | { readonly ok: false; readonly reason: PathRefusal };
