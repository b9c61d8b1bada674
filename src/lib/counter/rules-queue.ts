import type { Day } from '../time/index.ts';
import type { Demand, Qualification, Waiting } from './queue.ts';

/** Name of the rule that orders a queue, shown beside the order. */
export const queueRule =
	'urutan-antrean/2: UU 25/2009 pasal 29, lalu waktu mengambil nomor; janji temu dihitung 30 menit sebelum waktunya';

/** A booking counts as a number taken so many minutes before its time; check-in opens then. */
export const bookedAheadMinutes = 30;
/** Whoever comes later than this after the booked time ranks by arrival, as without a booking. */
export const lateMinutes = 10;

const minute = 60_000;

/**
 * The instant by which a visit ranks: when the number was taken, or, for an appointment kept in
 * time, half an hour before the booked time. So a booking shortens the wait, coming early loses
 * nothing, and whoever took a number an hour ago is not passed over by a late booking.
 *
 * rankOf({ takenAt: 09:55, bookedFor: 10:00 }) → 09:30; taken 10:10 → 09:30; taken 10:11 → 10:11
 */
export function rankOf({ takenAt, bookedFor }: Pick<Waiting, 'takenAt' | 'bookedFor'>): Date {
	if (bookedFor === null) return takenAt;
	const booked = bookedFor.getTime();
	if (takenAt.getTime() > booked + lateMinutes * minute) return takenAt;
	return new Date(Math.min(takenAt.getTime(), booked - bookedAheadMinutes * minute));
}

/**
 * The order in which citizens are called: elderly, pregnant, disabled and those with small
 * children first, then by rank. Equal among the four: the law ranks none of them.
 */
export function inOrder<Visit extends Waiting>(queue: readonly Visit[]): Visit[] {
	return queue.toSorted(
		(a, b) =>
			Number(a.priority === null) - Number(b.priority === null) ||
			rankOf(a).getTime() - rankOf(b).getTime() ||
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
