import { isBeforeCourse } from './rules-column.ts';
import type { AdoptedAt, OutcomePanel } from '../../statistics/index.ts';

/** Weeks after the course that are told together; the last goes on to the end of the year. */
export const eventSpans: readonly (readonly [from: number, to: number])[] = [
	[0, 3],
	[4, 7],
	[8, 11],
	[12, 15],
	[16, 23],
	[24, 52],
];

/** Places of the targets: all, each span, officers with a ready supervisor, others. */
export const targetPlaces = {
	whole: 0,
	event: (span: number) => 1 + span,
	ready: 1 + eventSpans.length,
	unready: 2 + eventSpans.length,
	count: 3 + eventSpans.length,
} as const;

/** Which targets each cell belongs to, a bit each. `ready`: by unit 1 yes, 0 no, −1 not known. */
export function targetsOf(panel: OutcomePanel, adopted: AdoptedAt, ready: Int8Array): Int32Array {
	return panel.unit.map((unit, cell) => {
		if (isBeforeCourse(panel, adopted, cell)) return 0;
		const since = (panel.period[cell] ?? 0) - (adopted[unit] ?? 0);
		const span = eventSpans.findIndex(([from, to]) => since >= from && since <= to);
		const event = span < 0 ? 0 : 1 << targetPlaces.event(span);
		const known = ready[unit] ?? -1;
		const group = known < 0 ? 0 : 1 << (known === 1 ? targetPlaces.ready : targetPlaces.unready);
		return (1 << targetPlaces.whole) | event | group;
	});
}
