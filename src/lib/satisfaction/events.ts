import type { Day } from '../time/index.ts';

/**
 * The citizen of a visit has answered its survey. Names neither answer, visit nor officer. Answers
 * that came without a visit are not announced: they move no sum that a later room follows.
 */
export type SatisfactionAnswered = {
	readonly officeId: number;
	readonly serviceId: number;
	readonly day: Day;
};
