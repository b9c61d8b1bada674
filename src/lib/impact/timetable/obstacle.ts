import type { CoverAt, ViolatedRule } from './plan.ts';

/** Why a wish is not met in one class. */
export type Obstacle = {
	/** `notWorth`: nothing forbids it, but the plan is worth more without it. */
	readonly rule: ViolatedRule | 'notWorth';
	/** For cover: the half-hour at which too few would stay. */
	readonly at: CoverAt | null;
	/** The classes that stand in the way: the one that clashes, the one that has the trainer. */
	readonly classIds: readonly number[];
	/** How much more would be needed: seats, officers, JP, half-hours, rupiah. */
	readonly missing: number;
	/** Minutes a year that one unit more would be worth to the whole plan; null: it has no price. */
	readonly price: number | null;
};

/** A class that would meet the wish. No obstacle: the officer is in it. */
export type ClassObstacles = {
	readonly classId: number;
	/** What the placement would add by itself, in minutes. */
	readonly worth: number;
	readonly obstacles: readonly Obstacle[];
};

export type WishExplained = {
	readonly officerId: number;
	readonly courseCode: string;
	readonly classId: number | null;
	/** Every class of the course; the fewest obstacles first. Empty when the wish is met. */
	readonly classes: readonly ClassObstacles[];
};
