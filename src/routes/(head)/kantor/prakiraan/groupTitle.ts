import { categories, prefixOf } from '#lib/counter/index.ts';
import { groupWords } from '#lib/counter/groupWords.ts';

/** The group of services that a letter stands for. groupTitle('D') → 'Perizinan' */
export function groupTitle(prefix: string): string {
	const category = categories.find((one) => prefixOf[one] === prefix);
	return category ? groupWords[category].title() : prefix;
}
