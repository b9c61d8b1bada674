import type { CoverageCell, CoverageLine } from './coverage.ts';
import type { Stretch } from './finding.ts';

/**
 * Joins neighbouring half-hours of which `keyOf` says the same; null is left out.
 *
 * A key is a text, so that who is missing, or who is alone, can stand in it.
 */
export function stretchesOf(
	line: CoverageLine,
	keyOf: (cell: CoverageCell, day: CoverageLine['days'][number]) => string | null,
): (Stretch & { readonly key: string })[] {
	const found: (Stretch & { readonly key: string })[] = [];
	for (const day of line.days)
		for (const cell of day.cells) {
			const key = keyOf(cell, day);
			if (key === null) continue;
			const to = cell.halfHour + 1;
			const last = found.at(-1);
			const goesOn = last?.day === day.day && last.key === key && last.to === cell.halfHour;
			if (last && goesOn) found[found.length - 1] = { ...last, to };
			else found.push({ group: line.group, day: day.day, from: cell.halfHour, to, key });
		}
	return found;
}
