/** A working day, or the half of it before or after the break (*pagi*, *siang*). */
export const dutyParts = ['whole', 'morning', 'afternoon'] as const;
export type DutyPart = (typeof dutyParts)[number];

/**
 * What is left of a duty when an absence takes its part of the day; null when nothing is.
 *
 * remainder('whole', 'morning') → 'afternoon'; remainder('morning', 'whole') → null
 */
export function remainder(duty: DutyPart, away: DutyPart): DutyPart | null {
	if (away === 'whole' || away === duty) return null;
	if (duty !== 'whole') return duty;
	return away === 'morning' ? 'afternoon' : 'morning';
}

/** Whether two parts of one day share a half. partsMeet('morning', 'afternoon') → false */
export function partsMeet(one: DutyPart, other: DutyPart): boolean {
	return one === 'whole' || other === 'whole' || one === other;
}

/** Both together. joined('morning', 'afternoon') → 'whole' */
export function joined(one: DutyPart, other: DutyPart): DutyPart {
	return one === other ? one : 'whole';
}
