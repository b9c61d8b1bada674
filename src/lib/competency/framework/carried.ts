import type { RatingRule } from './framework.ts';

/** How far the ratings of one competency have been taken along to a version. */
export type Carried = {
	readonly code: string;
	readonly name: string;
	readonly rule: RatingRule;
	readonly done: number;
	/** Of them, whose proven level changed. */
	readonly changed: number;
	readonly doneAt: Date | null;
};
