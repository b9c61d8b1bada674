import { partLines } from './partText.ts';
import { standardParts } from './standard.ts';
import type { StandardPart, StandardText } from './standard.ts';

/** What a version takes away from a part and what it adds, line by line. */
export type PartChange = {
	readonly part: StandardPart;
	readonly removed: readonly string[];
	readonly added: readonly string[];
	/** The same lines in another order: of steps that is a change, too. */
	readonly reordered: boolean;
};

/**
 * The parts in which two versions differ, in the order of the law.
 *
 * differenceOf({ requirements: ['KK'] }, { requirements: ['KK', 'KTP-el'] })
 *   → [{ part: 'requirements', removed: [], added: ['KTP-el'], reordered: false }]
 */
export function differenceOf(before: StandardText, after: StandardText): PartChange[] {
	return standardParts.flatMap((part) => {
		const [old, now] = [partLines(before, part), partLines(after, part)];
		const removed = old.filter((line) => !now.includes(line));
		const added = now.filter((line) => !old.includes(line));
		const same = removed.length + added.length === 0;
		const reordered = same && old.join('\n') !== now.join('\n');
		return same && !reordered ? [] : [{ part, removed, added, reordered }];
	});
}
