import { fewest, hiddenOf } from '../competency/index.ts';
import type { Subject } from './catalogue.ts';
import type { Group } from './result.ts';

/**
 * Groups as others may see them too: where levels of people are summed up, a group of fewer than five
 * shows no value, nor does one from which it could be found by subtraction.
 */
export function veiled(subject: Subject, groups: readonly Group[]): Group[] {
	if (!subject.delicate) return [...groups];
	const hidden = hiddenOf(
		groups.map((group) => group.people),
		fewest,
	);
	return groups.map((group, at) =>
		hidden.has(at) ? { ...group, value: null, hidden: true } : group,
	);
}
