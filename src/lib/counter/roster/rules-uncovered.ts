import type { CoverageLine } from './coverage.ts';
import type { Stretch } from './finding.ts';
import { stretchesOf } from './rules-stretch.ts';

/** What a change of the plan takes from the desks: hours left to nobody, or to one officer. */
export type Uncovered = Stretch & { readonly left: 0 | 1; readonly only: number | null };

/**
 * What is worse after a change than before it. Hours that were empty already are not its doing.
 *
 * Both coverages are of the same services and days.
 */
export function uncoveredBy(
	before: readonly CoverageLine[],
	after: readonly CoverageLine[],
): Uncovered[] {
	return after.flatMap((line, place) => {
		const then = new Map(
			before[place]?.days.map(({ day, cells }) => [
				day,
				new Map(cells.map((cell) => [cell.halfHour, cell.officerIds.length])),
			]),
		);
		return stretchesOf(line, ({ halfHour, officerIds }, { day }) => {
			const had = then.get(day)?.get(halfHour) ?? 0;
			const has = officerIds.length;
			return has < had && has < 2 ? `${has} ${officerIds[0] ?? ''}` : null;
		}).map(({ key, ...stretch }) => {
			const [left, only] = key.split(' ');
			return { ...stretch, left: left === '0' ? 0 : 1, only: only ? Number(only) : null };
		});
	});
}
