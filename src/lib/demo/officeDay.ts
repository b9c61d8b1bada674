import type { Day } from '../time/index.ts';
import { arrivalTimes } from './arrivals.ts';
import type { CounterOfficer } from './counterStaff.ts';
import type { Random } from './random.ts';
import { servingSeconds } from './serving.ts';
import type { DemoService, DemoVisit } from './visit.ts';

/** What the simulation of one office on one day needs. */
export type OfficeDay = {
	readonly day: Day;
	/** midnight in Jakarta, seconds since 1970 */
	readonly midnight: number;
	readonly visitors: number;
	readonly services: readonly DemoService[];
	/** running sums of the services' shares */
	readonly shares: Float64Array;
	readonly onDuty: readonly CounterOfficer[];
	/** slowness of the whole city on that day, 1 on average */
	readonly slowness: number;
};

const closesAt = 16.75 * 3600;
const minute = 60;
const priorities = ['elderly', 'elderly', 'pregnant', 'disability', 'smallChild'] as const;
const channels = [
	'phone',
	'phone',
	'phone',
	'kiosk',
	'kiosk',
	'kiosk',
	'kiosk',
	'reception',
] as const;

/** Who was away from the desk from when to when, seconds since 1970. */
export type Rest = { readonly by: CounterOfficer; readonly from: number; readonly to: number };

/**
 * One day of one office: citizens come, wait in the order of the law, are called by the first free
 * officer who may serve them, and leave. Returned in the order of the tickets; breaks are told.
 */
export function simulate(
	random: Random,
	office: OfficeDay,
	onRest: (rest: Rest) => void = () => undefined,
): DemoVisit[] {
	const visits = tickets(random, office);
	const freeAt = office.onDuty.map((_, index) => office.midnight + 7.5 * 3600 + index * 40);
	const lunchFrom = office.onDuty.map(
		(_, index) => office.midnight + (index % 2 === 0 ? 12 : 12.6) * 3600,
	);
	const hadLunch = office.onDuty.map(() => false);
	const waiting: DemoVisit[] = [];
	let next = 0;
	for (;;) {
		const seat = earliest(freeAt);
		if (seat < 0) break;
		const by = office.onDuty[seat] as CounterOfficer;
		const now = freeAt[seat] as number;
		while (next < visits.length && (visits[next] as DemoVisit).taken <= now)
			waiting.push(visits[next++] as DemoVisit);
		if (now > office.midnight + closesAt) {
			freeAt[seat] = Infinity;
			continue;
		}
		if (!hadLunch[seat] && now >= (lunchFrom[seat] as number)) {
			hadLunch[seat] = true;
			freeAt[seat] = now + 35 * minute;
			onRest({ by, from: now, to: now + 35 * minute });
			continue;
		}
		const chosen = firstFor(by, waiting);
		if (chosen < 0) {
			const later = visits.findIndex((visit, at) => at >= next && mayGive(by, visit.service));
			const comes = later < 0 ? Infinity : Math.max(now, (visits[later] as DemoVisit).taken);
			// Whoever has nobody goes to lunch in time, and not just when somebody comes.
			freeAt[seat] = hadLunch[seat] ? comes : Math.min(comes, lunchFrom[seat] as number);
			continue;
		}
		const [visit] = waiting.splice(chosen, 1) as [DemoVisit];
		freeAt[seat] = serve(random, office, visit, by, now);
	}
	for (const visit of visits)
		if (visit.called === null && visit.ended === null) goAway(visit, office);
	return visits;
}

export function mayGive(by: CounterOfficer, service: DemoService): boolean {
	return (by.levels[service.competencyCode] ?? 0) >= service.requiredLevel;
}

function tickets(random: Random, office: OfficeDay): DemoVisit[] {
	const times = arrivalTimes(random, office.visitors);
	const numbers = new Map<string, number>();
	return Array.from(times, (time): DemoVisit => {
		const service = office.services[drawn(random, office.shares)] as DemoService;
		const number = (numbers.get(service.prefix) ?? 0) + 1;
		numbers.set(service.prefix, number);
		return {
			service,
			priority: random.chance(0.08) ? random.pick(priorities) : null,
			channel: random.pick(channels),
			number,
			taken: office.midnight + time,
			called: null,
			started: null,
			heldFrom: null,
			heldTo: null,
			ended: null,
			outcome: null,
			by: null,
		};
	});
}

function drawn(random: Random, shares: Float64Array): number {
	const at = random.next() * (shares.at(-1) ?? 0);
	let index = 0;
	while ((shares[index] as number) <= at && index < shares.length - 1) index += 1;
	return index;
}

function earliest(freeAt: readonly number[]): number {
	let seat = -1;
	let least = Infinity;
	for (let index = 0; index < freeAt.length; index += 1) {
		if ((freeAt[index] as number) < least) {
			least = freeAt[index] as number;
			seat = index;
		}
	}
	return seat;
}

/** Vulnerable citizens first, then by ticket: UU 25/2009, article 29. */
function firstFor(by: CounterOfficer, waiting: readonly DemoVisit[]): number {
	let plain = -1;
	for (let index = 0; index < waiting.length; index += 1) {
		const visit = waiting[index] as DemoVisit;
		if (!mayGive(by, visit.service)) continue;
		if (visit.priority !== null) return index;
		if (plain < 0) plain = index;
	}
	return plain;
}

/** Fills in the instants; returns when the officer is free again. */
function serve(
	random: Random,
	office: OfficeDay,
	visit: DemoVisit,
	by: CounterOfficer,
	now: number,
): number {
	const called = Math.max(now, visit.taken) + 5 + random.below(25);
	const patience = -Math.log(1 - random.next()) * 170 * minute;
	if (called - visit.taken > patience) {
		visit.ended = visit.taken + Math.max(minute, Math.floor(patience));
		visit.outcome = 'left';
		return now;
	}
	visit.called = called;
	visit.by = by;
	if (random.chance(0.022)) {
		visit.ended = called + 150 + random.below(100);
		visit.outcome = 'noShow';
		return visit.ended;
	}
	visit.started = called + 15 + random.below(60);
	const seconds = servingSeconds(random, office, visit.service, by);
	visit.ended = visit.started + seconds;
	if (random.chance(0.03) && seconds > 2 * minute) {
		const held = 2 * minute + random.below(8 * minute);
		visit.heldFrom = visit.started + Math.floor(seconds / 2);
		visit.heldTo = visit.heldFrom + held;
		visit.ended += held;
	}
	visit.outcome = 'served';
	return visit.ended;
}

function goAway(visit: DemoVisit, office: OfficeDay): void {
	visit.ended = Math.max(visit.taken + 10 * minute, office.midnight + closesAt);
	visit.outcome = 'left';
}
