import type { DeskNow, Pace, QueueNow, WaitRecord } from '../../src/lib/counter/index.ts';
import { randomFrom } from '../../src/lib/statistics/index.ts';
import type { Random } from '../../src/lib/statistics/index.ts';

/** The truth about a made-up office, which the estimate does not know. Minutes. */
export type TrueOffice = {
	services: { minutes: number; variation: number; share: number }[];
	/** Which services each officer gives, by place in the list. */
	officers: number[][];
	arrivalsAnHour: number;
	/** How much a day, and an officer, may be slower or faster: deviation of the logarithm. */
	day: number;
	officer: number;
	/** Visits of each service in the four weeks from which its pace is measured. */
	history: number;
};

type Citizen = {
	service: number;
	priority: boolean;
	at: number;
	patience: number;
};
type Desk = {
	serves: ReadonlySet<number>;
	pace: number;
	freeAt: number;
	service: number;
	startedAt: number;
};

/** One first estimate that would have been given, and the seconds that the citizen then waited. */
export type Outcome = { now: QueueNow; waited: number };

const priorityShare = 0.08;
const missingShare = 0.022;
const patienceSeconds = 170 * 60;
const daySeconds = 7 * 3600;

/** A day of an office; every citizen who is called in the end is one outcome. */
export function aSimulatedDay(seed: string, office: TrueOffice, record: WaitRecord): Outcome[] {
	const random = randomFrom(seed);
	const slow = random.logNormal(0, office.day);
	const desks = office.officers.map((serves): Desk => ({
		serves: new Set(serves),
		pace: random.logNormal(0, office.officer),
		freeAt: 0,
		service: -1,
		startedAt: 0,
	}));
	const pace = measuredPace(random, office);
	const citizens = arrivals(random, office);
	const waiting: Citizen[] = [];
	const outcomes: Outcome[] = [];
	const snapshots = new Map<Citizen, QueueNow>();
	const today = { priorities: new Map<number, number>(), left: 0, waitedSeconds: 0 };
	let arrived = 0;
	for (;;) {
		const desk = desks.reduce((a, b) => (b.freeAt < a.freeAt ? b : a));
		const next = citizens[arrived];
		if (next && next.at <= desk.freeAt) {
			arrived += 1;
			if (next.priority)
				today.priorities.set(next.service, (today.priorities.get(next.service) ?? 0) + 1);
			snapshots.set(next, snapshot(next, { desks, waiting, pace, today, record }));
			waiting.push(next);
			for (const idle of desks)
				if (idle.freeAt === Infinity && idle.serves.has(next.service))
					idle.freeAt = next.at + 5 + 25 * random.uniform();
			continue;
		}
		const now = desk.freeAt;
		if (now === Infinity) return outcomes;
		const chosen = firstFor(desk, waiting, now, today);
		if (!chosen) {
			desk.service = -1;
			desk.freeAt = Infinity;
			continue;
		}
		waiting.splice(waiting.indexOf(chosen), 1);
		today.waitedSeconds += now - chosen.at;
		outcomes.push({ now: snapshots.get(chosen)!, waited: now - chosen.at });
		desk.service = chosen.service;
		desk.startedAt = now + 15 + 60 * random.uniform();
		const missing = random.uniform() < missingShare;
		const { minutes, variation } = office.services[chosen.service]!;
		const serving = missing ? 150 : 60 * minutes * slow * desk.pace * skewed(random, variation);
		desk.freeAt = desk.startedAt + serving + 5 + 20 * random.uniform();
	}
}

/** Lognormal with mean 1. */
function skewed(random: Random, variation: number): number {
	const variance = Math.log1p(variation ** 2);
	return random.logNormal(-variance / 2, Math.sqrt(variance));
}

function measuredPace(random: Random, office: TrueOffice): Map<number, Pace> {
	return new Map(
		office.services.map(({ minutes, variation }, service) => {
			let seconds = 0;
			let secondsSquared = 0;
			for (let visit = 0; visit < office.history; visit += 1) {
				const manner = random.logNormal(0, Math.hypot(office.day, office.officer));
				const one = 60 * minutes * manner * skewed(random, variation);
				seconds += one;
				secondsSquared += one * one;
			}
			return [service, { visits: office.history, seconds, secondsSquared }];
		}),
	);
}

function arrivals(random: Random, office: TrueOffice): Citizen[] {
	const citizens: Citizen[] = [];
	for (let at = 0; ;) {
		const busy = at < daySeconds / 2 ? 1.2 : 0.8;
		at -= (Math.log(1 - random.uniform()) * 3600) / (office.arrivalsAnHour * busy);
		if (at > daySeconds) return citizens;
		citizens.push({
			service: drawn(random, office),
			priority: random.uniform() < priorityShare,
			at,
			patience: -Math.log(1 - random.uniform()) * patienceSeconds,
		});
	}
}

function drawn(random: Random, { services }: TrueOffice): number {
	let left = random.uniform() * services.reduce((sum, { share }) => sum + share, 0);
	const found = services.findIndex(({ share }) => (left -= share) < 0);
	return Math.max(0, found);
}

function inOrder(waiting: Citizen[]): Citizen[] {
	return waiting.toSorted((a, b) => Number(b.priority) - Number(a.priority) || a.at - b.at);
}

function firstFor(
	desk: Desk,
	waiting: Citizen[],
	now: number,
	today: { left: number },
): Citizen | undefined {
	for (const gone of waiting.filter(({ at, patience }) => now - at > patience)) {
		waiting.splice(waiting.indexOf(gone), 1);
		today.left += 1;
	}
	return inOrder(waiting).find(({ service }) => desk.serves.has(service));
}

/** What the product would know at the moment in which a citizen takes a number. */
function snapshot(
	{ service, priority, at }: Citizen,
	known: {
		desks: Desk[];
		waiting: Citizen[];
		pace: Map<number, Pace>;
		today: Omit<QueueNow['traffic'], 'seconds'>;
		record: WaitRecord;
	},
): QueueNow {
	const mine = known.desks.filter((desk) => desk.serves.has(service));
	const before = inOrder(known.waiting.filter((one) => at - one.at <= one.patience)).filter(
		(one) => (one.priority || !priority) && mine.some((desk) => desk.serves.has(one.service)),
	);
	return {
		serviceId: service,
		priority,
		ahead: before.map((one) => one.service),
		desks: known.desks.map(({ serves, service: busy, startedAt }): DeskNow => ({
			serves,
			awaySeconds: null,
			busy:
				busy < 0
					? null
					: { serviceId: busy, servedSeconds: startedAt > at ? null : at - startedAt },
		})),
		due: [],
		pace: known.pace,
		traffic: { ...known.today, priorities: new Map(known.today.priorities), seconds: at },
		record: known.record,
	};
}
