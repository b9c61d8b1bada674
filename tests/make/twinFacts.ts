import { addDays, weekday } from '../../src/lib/time/index.ts';
import type { Day } from '../../src/lib/time/index.ts';
import { simulateDay } from '../../src/lib/impact/index.ts';
import type { OfficeModel } from '../../src/lib/impact/index.ts';
import type { ClockRow, OfficeFacts, PresenceRow } from '../../src/lib/impact/twin/clock.ts';

/** So many working days before a day, oldest first; holidays are not known here. */
export function weekDaysBefore(until: Day, count: number): Day[] {
	const days: Day[] = [];
	for (let day = addDays(until, -1); days.length < count; day = addDays(day, -1))
		if (weekday(day) <= 5) days.unshift(day);
	return days;
}

/** What the clock of an office would have recorded if it were this model: its truth is known. */
export function simulatedFacts(
	model: OfficeModel,
	days: readonly Day[],
	seed: number,
): OfficeFacts {
	const seats = model.days[0]?.seats ?? [];
	const visits = days.flatMap((day, at): ClockRow[] =>
		simulateDay(model, seed + at).map((visit) => ({
			...{ day, serviceId: visit.serviceId, prefix: 'A', officer: visit.seat, part: 1 },
			...{ priority: visit.priority, booked: false, disputed: false, held: 0 },
			outcome: visit.outcome === 'unserved' ? 'left' : visit.outcome,
			taken: Math.round(visit.taken),
			called: visit.called === null ? null : Math.round(visit.called),
			started: visit.started === null ? null : Math.round(visit.started),
			ended: Math.max(Math.round(visit.ended), Math.round(visit.started ?? 0) + 1),
		})),
	);
	const presence = days.flatMap((day) =>
		seats.map(({ levels, from, to, breaks }, officer): PresenceRow => ({
			...{ day, officer, from, to, away: breaks.flat(), levels },
		})),
	);
	return {
		...{ opens: model.opens, closes: model.closes, promiseMinutes: model.promiseMinutes },
		services: model.services.map((service) => ({ ...service, category: service.competencyCode })),
		...{ visits, presence, bookings: { kept: 0, missed: 0 } },
	};
}
