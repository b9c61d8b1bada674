import type { Day } from '../../time/index.ts';

/** "This is wrong": somebody doubts a version of a finding, and gets an answer with its reason. */
export type ContestStep = {
	readonly act: 'taken' | 'upheld' | 'rejected';
	readonly at: Date;
	readonly byId: number;
	readonly byName: string;
	readonly reason: string | null;
};

export type Contest = {
	readonly id: number;
	readonly versionId: number;
	readonly version: number;
	readonly openedBy: number;
	readonly openedByName: string;
	readonly openedAt: Date;
	readonly reason: string;
	/** The last day for the answer: ten working days. */
	readonly dueOn: Day;
	readonly steps: readonly ContestStep[];
};

/** Letters of a doubt and of its answer: enough to be understood by who was not there. */
export const contestReason = { least: 20, most: 2000 } as const;

/** Working days until a doubt must be answered. Not from a regulation; see docs/rules/impact.md. */
export const contestDays = 10;
