import { visitKinds } from '../counter/index.ts';
import type { VisitKind } from '../counter/index.ts';
import type { DemoVisit } from './visit.ts';

/** The columns behind how many visits their kind is counted of. */
export const kindColumns = `known_kind, ${visitKinds.join(', ')}` as const;

const of: Record<VisitKind, (visit: DemoVisit, hour: number) => boolean> = {
	by_phone: ({ channel }) => channel === 'phone',
	by_reception: ({ channel }) => channel === 'reception',
	by_booking: ({ channel }) => channel === 'booking',
	with_priority: ({ priority }) => priority !== null,
	late_morning: (_, hour) => hour === 10 || hour === 11,
	around_noon: (_, hour) => hour === 12 || hour === 13,
	in_afternoon: (_, hour) => hour >= 14,
	as_further: () => false,
};

/** One visit, and its kind as ones and zeros, as the view counter.visit_kind tells it. */
export function kindsOf(visit: DemoVisit): number[] {
	const hour = Math.floor(((visit.taken + 7 * 3600) % 86_400) / 3600);
	return [1, ...visitKinds.map((kind) => (of[kind](visit, hour) ? 1 : 0))];
}
