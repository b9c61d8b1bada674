import { prefixOf, type Category } from '../../../counter/index.ts';
import type { OfficeNeed, Staff } from './facts.ts';

/** Part of the citizens of an office whom an officer may serve with what is proven; 0 without citizens. */
export function partServed({ levels }: Staff, { groups, tickets }: OfficeNeed): number {
	const come = new Map<string, number>();
	for (const { prefix, mean } of tickets) come.set(prefix, (come.get(prefix) ?? 0) + mean);
	let [served, whole] = [0, 0];
	for (const { competencyCode, requiredLevel, category } of groups) {
		const same = groups.filter((one) => one.category === category).length;
		const own = (come.get(prefixOf[category as Category]) ?? 0) / same;
		whole += own;
		if ((levels[competencyCode] ?? 0) >= requiredLevel) served += own;
	}
	return whole === 0 ? 0 : served / whole;
}
