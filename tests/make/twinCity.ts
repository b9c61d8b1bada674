import { compare, trainSparest } from '../../src/lib/impact/index.ts';
import type { TimetableProblem } from '../../src/lib/impact/index.ts';
import type {
	CourseFacts,
	GroupWorth,
	OfficeNeed,
	Staff,
	StaffAway,
} from '../../src/lib/impact/planner/gather/facts.ts';
import { problemOf } from '../../src/lib/impact/planner/gather/rules-problem.ts';
import type { PlannedClass } from '../../src/lib/impact/index.ts';
import { randomFrom } from '../../src/lib/statistics/index.ts';
import type { Random } from '../../src/lib/statistics/index.ts';
import { addDays, day, weekday } from '../../src/lib/time/index.ts';
import type { Day, Weekday } from '../../src/lib/time/index.ts';
import { anUntaughtOffice, kinds, seatOf } from './twinOffices.ts';
import type { UntaughtOffice } from './twinOffices.ts';

/** Offices with twins that share classes, as a timetable sees them. Officer `100 × office + place`. */
export type TwinCity = {
	readonly offices: readonly UntaughtOffice[];
	readonly problem: TimetableProblem;
	readonly courses: readonly CourseFacts[];
	readonly workdays: readonly Day[];
};

const horizon = { from: day('2027-01-04'), to: day('2028-01-03') };
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];

export const officerId = (officeId: number, place: number): number => 100 * officeId + place;

/**
 * Five offices of seven to fourteen officers and the classes of a year, whose seats are for fewer than
 * half of the wishes. Wishes are valued as the product does: on the twin where the office has one.
 */
export function aTwinCity(seed: string, count = 5): TwinCity {
	const random = randomFrom(seed);
	const offices = Array.from({ length: count }, (_, at) =>
		anUntaughtOffice(random, at + 1, 7 + random.integer(8), 0.6 + 0.12 * random.uniform()),
	);
	const workdays = Array.from({ length: 364 }, (_, at) => addDays(horizon.from, at)).filter(
		(on) => weekday(on) <= 5,
	);
	const courses = kinds.map(({ competencyCode, requiredLevel: level }) => {
		return { code: `K-${competencyCode}`, competencyCode, level, jp: 12 };
	});
	const staff = offices.flatMap((office) => staffOf(random, office));
	const problem = problemOf({
		timetable: {
			...{ id: 1, name: 'Contoh', unitId: 1, unitName: 'Contoh', ...horizon, budget: null },
			...{ madeAt: new Date(0), publishedRunId: null, publishedAt: null },
		},
		offices: offices.map(needOf),
		staff,
		...{ duties: [], decided: [], targets: [], strata: [], previous: null },
		aways: staff.flatMap((one) => leavesOf(random, one.officerId)),
		classes: courses.flatMap((course, at) => classesOf(random, course, at, workdays)),
		worths: offices.flatMap((office) => worthsOf(office, workdays.length)),
		courses,
		today: addDays(horizon.from, -30),
	});
	return {
		...{ offices, courses, workdays },
		problem: { ...problem, wishes: random.shuffle([...problem.wishes]) },
	};
}

/** Posts ask for what the services demand, some for a level more. */
function staffOf(random: Random, { officeId, levels }: UntaughtOffice): Staff[] {
	return levels.map((own, place) => ({
		...{ officerId: officerId(officeId, place), officeId, kind: 'PNS', contractFrom: null },
		levels: own,
		needs: Object.fromEntries(
			kinds.map(({ competencyCode, requiredLevel }) => [
				competencyCode,
				requiredLevel + Number(random.uniform() < 0.3),
			]),
		),
		...{ counted: [], passed: [], burden: 0 },
	}));
}

function leavesOf(random: Random, officer: number): StaffAway[] {
	return Array.from({ length: 2 }, () => {
		const fromDay = addDays(horizon.from, random.integer(350));
		return { officerId: officer, fromDay, toDay: addDays(fromDay, 7), part: 'whole' };
	});
}

function needOf({ officeId, model, visits }: UntaughtOffice): OfficeNeed {
	const [shape = []] = model.shapes;
	const whole = shape.reduce((sum, one) => sum + one, 0);
	const minutes = model.services.reduce((sum, { share }, at) => {
		return sum + share * ((kinds[at]?.minutes ?? 0) + 1);
	}, 0);
	const halfHours = Array.from({ length: shape.length / 2 }, (_, at) => ({
		halfHour: 15 + at,
		part: ((shape[2 * at] ?? 0) + (shape[2 * at + 1] ?? 0)) / whole,
	}));
	return {
		...{ officeId, opens: '07:30', closes: '16:00', minutes },
		groups: kinds.map(({ competencyCode, requiredLevel, category }) => {
			return { competencyCode, requiredLevel, category };
		}),
		tickets: model.services.flatMap(({ share }, at) =>
			weekdays.flatMap((on) =>
				halfHours.map(({ halfHour, part }) => ({
					...{ prefix: 'ABCD'.charAt(at), weekday: on, halfHour },
					mean: visits * share * part,
				})),
			),
		),
	};
}

/** As in value/rules-twin.ts: one officer more who can, on the same citizens. */
function worthsOf({ officeId, model, visits, levels }: UntaughtOffice, days: number): GroupWorth[] {
	const seats = levels.map((own, place) => seatOf(place, own, []));
	const usual = { ...model, days: [{ visits, seats }] };
	return kinds.map(({ competencyCode, requiredLevel, category }) => {
		const trained = trainSparest(usual, { competencyCode, level: requiredLevel });
		const { change } = compare(usual, trained, { replications: 200, seed: 20_270_101 });
		const minutes = Math.max(0, -change.waiting.value * days);
		return { officeId, competencyCode, requiredLevel, category, minutes, visitsAYear: 0 };
	});
}

/** Three classes of a course from January to September, of two or three mornings or afternoons. */
function classesOf(
	random: Random,
	course: CourseFacts,
	place: number,
	workdays: readonly Day[],
): PlannedClass[] {
	return Array.from({ length: 3 }, (_, at) => {
		const first = 10 + 60 * at + random.integer(40);
		const meetings = 2 + random.integer(2);
		const from = random.pick([16, 16, 27]);
		return {
			...{ id: 10 * place + at + 1, code: `${course.code}-${at + 1}`, courseCode: course.code },
			...{ title: course.code, place: null, trainer: null, jp: course.jp, cancelled: false },
			...{ seatsMin: 2, seatsMax: 4 + random.integer(3), cost: 0, costASeat: 0 },
			sessions: workdays
				.slice(first, first + meetings)
				.map((on) => ({ day: on, from, to: from === 27 ? 32 : 22 })),
		};
	});
}
