import type { Day } from '../time/index.ts';
import type { Demand, Qualification, Waiting } from './queue.ts';

/** Name of the rule that orders a queue, shown beside the order. */
export const queueRule = 'urutan-antrean/1: UU 25/2009 pasal 29, lalu waktu mengambil nomor';

/**
 * The order in which citizens are called: elderly, pregnant, disabled and those with small
 * children first, then by the time of the ticket. Equal among the four: the law ranks none of them.
 */
export function inOrder<Visit extends Waiting>(queue: readonly Visit[]): Visit[] {
	return queue.toSorted(
		(a, b) =>
			Number(a.priority === null) - Number(b.priority === null) ||
			a.takenAt.getTime() - b.takenAt.getTime() ||
			a.visitId - b.visitId,
	);
}

export type Gate =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly reason: 'notProven' | 'levelTooLow' | 'expired';
			readonly held: number;
	  };

/**
 * Whether an officer may give a service today: proven level at least the demanded one, with
 * evidence still valid. It closes nothing to citizens; it decides to whom a visit is offered.
 *
 * mayServe({ T.DAFDUK, 2 }, [{ T.DAFDUK, level 3, until 2026-11-24 }], '2026-11-24') → expired
 */
export function mayServe(
	demand: Demand,
	qualifications: readonly Qualification[],
	today: Day,
): Gate {
	const proven = qualifications.find((own) => own.competencyCode === demand.competencyCode);
	if (!proven || proven.level === 0) return { ok: false, reason: 'notProven', held: 0 };
	if (proven.level < demand.requiredLevel)
		return { ok: false, reason: 'levelTooLow', held: proven.level };
	if (proven.validUntil !== null && proven.validUntil <= today)
		return { ok: false, reason: 'expired', held: proven.level };
	return { ok: true };
}

/**
 * Who comes next for an officer: the first in order among the visits that the officer may serve.
 *
 * Null when nobody waits or nobody fits; store-queue.server.ts asks the database the same question.
 */
export function comesNext<Visit extends Waiting>(
	queue: readonly Visit[],
	demandOf: (serviceId: number) => Demand,
	qualifications: readonly Qualification[],
	today: Day,
): Visit | null {
	const fits = (visit: Visit) => mayServe(demandOf(visit.serviceId), qualifications, today).ok;
	return inOrder(queue).find(fits) ?? null;
}
