import { addDays, day, weekday } from '../../src/lib/time/index.ts';
import type { Day, Weekday } from '../../src/lib/time/index.ts';
import { randomFrom, type Random } from '../../src/lib/statistics/index.ts';
import type {
	CoverNeed,
	TimetableAway,
	TimetableClass,
	TimetableOffice,
	TimetableOfficer,
	TimetableProblem,
	TimetableSession,
	TimetableWish,
} from '../../src/lib/impact/index.ts';

/** How large an invented city is. */
export type CitySize = {
	readonly seed: string;
	readonly offices: number;
	/** Officers of an office: between half and one and a half of this. */
	readonly officersAnOffice: number;
	/** Working days that have sessions. */
	readonly days: number;
	readonly sessionsADay: number;
	readonly courses: number;
	readonly services: number;
	readonly wishesAnOfficer: number;
	readonly seatsMax: number;
	/** Part of the seats that must be taken before a class runs. */
	readonly seatsMinShare: number;
	/** Part of the money that all classes together would cost; null: no budget. */
	readonly budgetShare: number | null;
	readonly start: string;
	readonly horizonDays: number;
	/** The classes run in any case, their rooms and trainers are settled. */
	readonly offered?: boolean;
	/** Every office has exactly that many officers. */
	readonly exact?: boolean;
};

const OPENS = 15;
const CLOSES = 32;

/** Offices, officers, classes and wishes as they could be; the same for the same seed. */
export function aTimetableCity(size: CitySize): TimetableProblem {
	const random = randomFrom(size.seed);
	const start = day(size.start);
	const workdays = workdaysFrom(start, size.days, size.horizonDays);
	const offices: TimetableOffice[] = [];
	const officers: TimetableOfficer[] = [];
	const cover: CoverNeed[] = [];
	const wishes: TimetableWish[] = [];
	for (let officeId = 1; officeId <= size.offices; officeId += 1) {
		const busy = 0.05 + 0.25 * random.uniform();
		offices.push({ id: officeId, minutesLost: lostBy(random, busy) });
		const count = size.exact
			? size.officersAnOffice
			: Math.max(3, Math.round(size.officersAnOffice * (0.5 + random.uniform())));
		const own = Array.from({ length: count }, (_, at) =>
			anOfficer(random, size, officeId, officers.length + at + 1, start),
		);
		officers.push(...own);
		cover.push(...coverOf(random, size, officeId, own));
		for (const officer of own) wishes.push(...wishesOf(random, size, officer));
	}
	const classes = classesOf(random, size, workdays);
	const whole = classes.reduce((sum, one) => sum + one.cost + one.costASeat * one.seatsMax, 0);
	return {
		horizon: { from: start, to: addDays(start, size.horizonDays) },
		offices,
		officers,
		classes,
		wishes: random.shuffle(wishes),
		cover,
		strata: [],
		terms: {
			budget: size.budgetShare === null ? null : Math.round(whole * size.budgetShare),
			minutesAJp: 2,
			fairHalfHours: 40,
			burdenMinutes: 3,
			mostHalfHours: 80,
		},
		previous: null,
	};
}

function workdaysFrom(start: Day, count: number, horizonDays: number): Day[] {
	const all = Array.from({ length: horizonDays }, (_, at) => addDays(start, at)).filter(
		(on) => weekday(on) <= 5,
	);
	const step = Math.max(1, Math.floor(all.length / count));
	return all.filter((_, at) => at % step === 0).slice(0, count);
}

/** Busiest at ten and at two, as offices are. */
function lostBy(random: Random, busy: number): number[] {
	return Array.from({ length: 48 }, (_, at) => {
		if (at < OPENS || at >= CLOSES) return 0;
		const peak = Math.exp(-((at - 20) ** 2) / 8) + 0.8 * Math.exp(-((at - 28) ** 2) / 6);
		return Math.round(100 * busy * (0.3 + peak) * (5 + 5 * random.uniform())) / 100;
	});
}

function anOfficer(
	random: Random,
	size: CitySize,
	officeId: number,
	id: number,
	start: Day,
): TimetableOfficer {
	const services = Array.from({ length: size.services }, (_, at) => `L${at + 1}`).filter(
		(_, at) => random.uniform() < (at === 0 ? 0.75 : 0.55),
	);
	const leaves = 1 + random.integer(3);
	const away: TimetableAway[] = Array.from({ length: leaves }, () => {
		const fromDay = addDays(start, random.integer(size.horizonDays));
		return {
			fromDay,
			toDay: addDays(fromDay, 2 + random.integer(8)),
			from: 0,
			to: 48,
			why: 'leave',
		};
	});
	return {
		id,
		officeId,
		services,
		away,
		jpDue: random.integer(21),
		jpCeiling: random.uniform() < 0.2 ? 24 : null,
		burden: random.integer(24),
		pins: [],
		forbids: [],
	};
}

/** Desks keep one officer in ten to spare, or none: fewest on busy mornings, most at noon. */
function coverOf(
	random: Random,
	size: CitySize,
	officeId: number,
	own: readonly TimetableOfficer[],
): CoverNeed[] {
	const services = [...Array.from({ length: size.services }, (_, at) => `L${at + 1}`), null];
	const roomy = 0.08 + 0.12 * random.uniform();
	return services.flatMap((service) => {
		const able = own.filter((one) => service === null || one.services.includes(service)).length;
		return ([1, 2, 3, 4, 5] as Weekday[]).flatMap((on) => {
			const spare = (able * roomy + 1) * (0.75 + 0.5 * random.uniform());
			const need = (part: number) => Math.max(0, able - Math.floor(spare * part));
			return [
				{ officeId, service, on, from: OPENS, to: 18, officers: need(1.2) },
				{ officeId, service, on, from: 18, to: 23, officers: need(0.7) },
				{ officeId, service, on, from: 23, to: 27, officers: need(1.3) },
				{ officeId, service, on, from: 27, to: CLOSES, officers: need(1) },
			];
		});
	});
}

function wishesOf(random: Random, size: CitySize, officer: TimetableOfficer): TimetableWish[] {
	const courses = random.shuffle(Array.from({ length: size.courses }, (_, at) => at + 1));
	const count = Math.max(1, Math.min(size.courses, random.poisson(size.wishesAnOfficer)));
	return courses.slice(0, count).map((course) => {
		const gap = 1 + random.integer(3);
		const minutesAYear = Math.round(random.logNormal(Math.log(300), 0.7) * (0.6 + 0.2 * gap));
		return { officerId: officer.id, courseCode: `K${course}`, minutesAYear, gap };
	});
}

function classesOf(random: Random, size: CitySize, workdays: readonly Day[]): TimetableClass[] {
	const sessions = size.sessionsADay * workdays.length;
	const classes: TimetableClass[] = [];
	for (let made = 0; made < sessions;) {
		const id = classes.length + 1;
		const first = random.integer(workdays.length);
		const meetings = 1 + random.integer(Math.min(3, workdays.length - first));
		const from = random.pick([16, 16, 17, 26, 27]);
		const length = random.pick([4, 6, 6]);
		const roomId = random.uniform() < 0.6 ? 1 + random.integer(Math.ceil(size.sessionsADay)) : null;
		const own: TimetableSession[] = workdays.slice(first, first + meetings).map((on) => ({
			day: on,
			from,
			to: Math.min(from + length, CLOSES),
			roomId: size.offered ? null : roomId,
		}));
		made += own.length;
		const seatsMax = Math.max(3, Math.round(size.seatsMax * (0.7 + 0.6 * random.uniform())));
		classes.push({
			id,
			courseCode: `K${1 + random.integer(size.courses)}`,
			sessions: own,
			seatsMin: Math.max(1, Math.ceil(seatsMax * size.seatsMinShare)),
			seatsMax,
			cost: own.length * (1_500_000 + 500_000 * random.integer(4)),
			costASeat: own.length * 75_000,
			jp: own.length * 4,
			trainerId: teacher(random, size),
			officeIds: circleOf(random, size.offices),
			fixed: size.offered ? 'runs' : null,
		});
	}
	return classes;
}

function teacher(random: Random, size: CitySize): number | null {
	const id = 1 + random.integer(Math.ceil(size.sessionsADay * 1.5));
	return size.offered ? null : id;
}

/** In a city half of the classes are for one of six regions. */
function circleOf(random: Random, offices: number): number[] | null {
	if (offices < 12 || random.uniform() < 0.5) return null;
	const region = random.integer(6);
	return Array.from({ length: offices }, (_, at) => at + 1).filter((id) => id % 6 === region);
}
