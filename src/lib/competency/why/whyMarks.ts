import type { Reason } from '../rules-why.ts';

/** A mark of the picture: where, how large, and what it says. */
export type WhyMark = {
	readonly key: string;
	/** Percent of the width; the right edge is today. */
	readonly x: number;
	/** Pixels from the top. */
	readonly y: number;
	readonly direction: Reason['direction'];
	/** Half of the height of the mark, in pixels: grows with what the evidence moves. */
	readonly size: number;
	readonly hollow: boolean;
};

export const whyHeight = 168;

/** Pixels from the top of a level, 0 to 5. levelAt(5) → 12 */
export function levelAt(level: number): number {
	return whyHeight - 12 - (level / 5) * (whyHeight - 24);
}

/**
 * Evidence laid out by age and level seen. Marks that would cover each other stand side by side.
 *
 * whyMarks([a rating of level 3 a year ago, a test of level 2 today]) → marks at 6 % and 96 %
 */
export function whyMarks(reasons: readonly Reason[]): WhyMark[] {
	const oldest = Math.max(90, ...reasons.map(({ ageInDays }) => ageInDays));
	const x = (age: number) => 96 - (age / oldest) * 90;
	const taken = new Map<string, number>();
	return reasons.map(({ observation, ageInDays, direction, effect, expired }) => {
		const place = `${observation.level}:${Math.round(x(ageInDays) / 3)}`;
		const before = taken.get(place) ?? 0;
		taken.set(place, before + 1);
		return {
			key: observation.key,
			x: x(ageInDays) - before * 3,
			y: levelAt(observation.level),
			direction,
			size: 5 + Math.min(6, Math.abs(effect) * 6),
			hollow: expired,
		};
	});
}
