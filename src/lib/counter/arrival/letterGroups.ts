import { categories, prefixOf } from '../service.ts';
import type { Category } from '../service.ts';

/** A group of services as a tile: its letter stands on the ticket and on the board. */
export type LetterGroup<Service> = {
	readonly category: Category;
	readonly prefix: string;
	readonly services: readonly Service[];
};

/** The groups that an office offers, in the order of their letters. */
export function letterGroupsOf<Service extends { readonly category: Category }>(
	services: readonly Service[],
): LetterGroup<Service>[] {
	return categories.flatMap((category) => {
		const own = services.filter((service) => service.category === category);
		return own.length === 0 ? [] : [{ category, prefix: prefixOf[category], services: own }];
	});
}
