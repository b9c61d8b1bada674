import { elements } from './element.ts';
import type { Element, ElementSums } from './element.ts';

/** Stored beside every published index. */
export const ikmRule = 'ikm/1: Permenpan-RB 14/2017, bobot tepat 1/9, dibulatkan sekali';

/** Quality class (*mutu*), with the lower end of its interval in hundredths of an index point. */
const classes = [
	{ quality: 'A', from: 8831 },
	{ quality: 'B', from: 7661 },
	{ quality: 'C', from: 6500 },
	{ quality: 'D', from: 2500 },
] as const;
export type Quality = (typeof classes)[number]['quality'];

/**
 * An index in hundredths: 8831 is 88,31. An integer, so that no float can move a class boundary.
 *
 * The sum of scores divided by (answers × number of elements), times 25, rounded once, half up.
 * The weight is exactly 1/9. The 0,111 and 0,11 of older sheets make 100 unreachable (99,90, 99,00).
 */
function indexOf(sum: number, parts: number): number {
	const twice = 2 * 2500 * sum + parts;
	return (twice - (twice % (2 * parts))) / (2 * parts);
}

/**
 * The IKM of complete answers in hundredths, or null when nobody answered.
 *
 * ikm({ 105, 101, 100, 116, 102, 105, 106, 115, 105 }, 29) → 9148 (91,48, class A)
 */
export function ikm(sums: ElementSums, answers: number): number | null {
	if (answers === 0) return null;
	const total = elements.reduce((sum, element) => sum + sums[element], 0);
	return ikmOf(total, answers);
}

/** The same from the sum of all scores. ikmOf(955, 29) → 9148 */
export function ikmOf(total: number, answers: number): number | null {
	return answers === 0 ? null : indexOf(total, answers * elements.length);
}

/** The index of one element on the same scale. 100 of 29 answers → 8621 (86,21) */
export function elementIndex(sum: number, answers: number): number | null {
	return answers === 0 ? null : indexOf(sum, answers);
}

/**
 * The class of a rounded index. Classed on the converted interval, because the other one has holes.
 *
 * qualityOf(7660) → 'C'; qualityOf(7661) → 'B'
 */
export function qualityOf(index: number): Quality {
	return classes.find(({ from }) => index >= from)?.quality ?? 'D';
}

export type ElementResult = {
	readonly element: Element;
	readonly index: number;
	readonly quality: Quality;
};

/** The elements, lowest first: improvement begins with the lowest. Ties keep the order of the law. */
export function lowestFirst(sums: ElementSums, answers: number): ElementResult[] {
	return elements
		.map((element) => ({ element, index: elementIndex(sums[element], answers) ?? 0 }))
		.map((result) => ({ ...result, quality: qualityOf(result.index) }))
		.sort((a, b) => a.index - b.index);
}
