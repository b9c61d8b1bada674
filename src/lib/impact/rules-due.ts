/** Above so many observations one more answer cannot move an effect within a day. */
const settledAt = 200_000;
const restHours = 20;

/** When a group of services was judged last, and on how many observations its largest effect rests. */
export type LastJudged = { readonly at: Date; readonly observations: number };

/**
 * Whether judging a group of services again is worth its cost. A small one follows each answer; that
 * of a whole city takes minutes of computing and rests until the next day.
 *
 * isDue({ at: an hour ago, observations: 900_000 }, now) → false; with 18,000 → true
 */
export function isDue(last: LastJudged | null, now: Date): boolean {
	if (last === null || last.observations < settledAt) return true;
	return now.getTime() - last.at.getTime() >= restHours * 3_600_000;
}
