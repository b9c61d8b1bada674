/** Up to so many observations judging takes a blink, and follows each answer. */
export const quickUpTo = 20_000;

/** Above so many observations one more answer cannot move an effect within a day. */
const settledAt = 200_000;
const restHours = 20;

/** Judging 100,000 observations keeps a core busy for four seconds: a second of rest for 200 makes that a hundredth. */
const observationsASecond = 200;

/** When a group of services was judged last, and on how many observations its largest effect rests. */
export type LastJudged = { readonly at: Date; readonly observations: number };

/**
 * Whether judging a group of services again is worth its cost. A small one follows each answer. A
 * larger one rests for some minutes, so that the answers of a city's peak hour do not have it judged
 * over and over while citizens wait for their survey; what came meanwhile is judged with the next
 * answer, at the latest in the night. That of a whole city rests until the next day.
 *
 * isDue({ at: an hour ago, observations: 900_000 }, now) → false; with 18,000 → true
 */
export function isDue(last: LastJudged | null, now: Date): boolean {
	if (last === null || last.observations < quickUpTo) return true;
	const rested = (now.getTime() - last.at.getTime()) / 1000;
	if (last.observations < settledAt) return rested >= last.observations / observationsASecond;
	return rested >= restHours * 3_600;
}
