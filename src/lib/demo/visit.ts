import type { CounterOfficer } from './counterStaff.ts';

/** A service as the simulation needs it; `index` counts within the list of services. */
export type DemoService = {
	readonly id: number;
	readonly index: number;
	readonly code: string;
	readonly category: string;
	readonly prefix: string;
	readonly competencyCode: string;
	readonly requiredLevel: number;
	readonly free: boolean;
	readonly share: number;
	readonly minutes: number;
};

/** One simulated visit. Instants are seconds since 1970; null is not (yet) reached. */
export type DemoVisit = {
	readonly service: DemoService;
	readonly priority: string | null;
	readonly channel: string;
	number: number;
	taken: number;
	called: number | null;
	started: number | null;
	heldFrom: number | null;
	heldTo: number | null;
	ended: number | null;
	outcome: 'served' | 'left' | 'noShow' | null;
	by: CounterOfficer | null;
};

export const waitedSeconds = (visit: DemoVisit): number =>
	(visit.called ?? visit.ended ?? visit.taken) - visit.taken;

export const heldSeconds = (visit: DemoVisit): number =>
	visit.heldFrom === null || visit.heldTo === null ? 0 : visit.heldTo - visit.heldFrom;

/** Of a served visit: from start to end without what was on hold. */
export const servedSeconds = (visit: DemoVisit): number =>
	(visit.ended ?? 0) - (visit.started ?? 0) - heldSeconds(visit);

/**
 * The visit as it stands at an instant, or null when it has not begun.
 *
 * Used for today: what would happen later has not happened yet.
 */
export function asOf(visit: DemoVisit, now: number): DemoVisit | null {
	if (visit.taken > now) return null;
	if (visit.ended !== null && visit.ended <= now) return visit;
	const reached = (instant: number | null): number | null =>
		instant !== null && instant <= now ? instant : null;
	const called = reached(visit.called);
	return {
		...visit,
		called,
		started: reached(visit.started),
		heldFrom: reached(visit.heldFrom),
		heldTo: reached(visit.heldTo),
		ended: null,
		outcome: null,
		by: called === null ? null : visit.by,
	};
}
