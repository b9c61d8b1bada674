import type { Instants } from '#lib/counter/index.ts';

/** Since when a citizen at a desk is in the present state. */
export function sinceOf(visit: Omit<Instants, 'endedAt'>, now: Date): Date {
	return visit.heldAt ?? visit.startedAt ?? visit.calledAt ?? now;
}

/** clockText(754) → '12:34'; desk.js counts on from there. */
export function clockText(seconds: number): string {
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
