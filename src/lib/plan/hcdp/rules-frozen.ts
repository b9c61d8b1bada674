import type { HcdpLine } from './line.ts';
import type { Allotted } from './scenario.ts';

/** What the signed plan gives to each row. */
export function frozenSeats(
	lines: readonly HcdpLine[],
): Pick<Allotted, 'lineId' | 'seats' | 'priority'>[] {
	return lines.map(({ id, planned, priority }) => ({
		lineId: id,
		seats: planned ?? 0,
		priority: priority === 1 || priority === 2 ? priority : 3,
	}));
}
