import { addDays, day } from '../../src/lib/time/index.ts';
import type { Weekday } from '../../src/lib/time/index.ts';
import { randomFrom } from '../../src/lib/statistics/index.ts';
import type {
	TimetableClass,
	TimetableOfficer,
	TimetableProblem,
} from '../../src/lib/impact/index.ts';

const monday = day('2027-02-01');

/** A problem so small that every plan of it can be tried, with every rule in it at times. */
export function aSmallTimetable(seed: string): TimetableProblem {
	const random = randomFrom(`kecil ${seed}`);
	const chance = (share: number) => random.uniform() < share;
	const courses = ['A', 'B', 'C'].slice(0, 1 + random.integer(3));
	const classes: TimetableClass[] = Array.from({ length: 3 + random.integer(3) }, (_, at) => {
		const from = 16 + 2 * random.integer(4);
		const sessions = Array.from({ length: 1 + random.integer(2) }, (_n, later) => ({
			day: addDays(monday, (random.integer(3) + later * 2) % 5),
			from,
			to: from + 2 + random.integer(3),
			roomId: chance(0.4) ? 1 : null,
		}));
		const distinct = [...new Map(sessions.map((one) => [one.day, one])).values()];
		const seatsMax = 1 + random.integer(3);
		return {
			id: at + 1,
			courseCode: random.pick(courses),
			sessions: distinct,
			seatsMin: chance(0.4) ? Math.min(seatsMax, 2) : 1,
			seatsMax,
			cost: random.integer(3) * 1_000_000,
			costASeat: random.integer(2) * 250_000,
			jp: distinct.length * 4,
			trainerId: chance(0.5) ? 1 + random.integer(2) : null,
			officeIds: chance(0.2) ? [1] : null,
			fixed: chance(0.1) ? 'runs' : chance(0.05) ? 'cancelled' : null,
		};
	});
	const officers: TimetableOfficer[] = Array.from({ length: 4 + random.integer(2) }, (_, at) => ({
		id: at + 1,
		officeId: 1 + random.integer(2),
		services: ['x', 'y'].filter(() => chance(0.7)),
		away: chance(0.5)
			? [
					{
						fromDay: addDays(monday, random.integer(5)),
						toDay: addDays(monday, 5),
						from: chance(0.5) ? 0 : 20,
						to: 48,
						why: chance(0.5) ? 'leave' : 'offDesk',
					},
				]
			: [],
		jpDue: random.integer(9),
		jpCeiling: chance(0.2) ? 8 : null,
		burden: random.integer(6),
		pins: [],
		forbids: chance(0.2) ? [1 + random.integer(classes.length)] : [],
	}));
	return {
		horizon: { from: monday, to: addDays(monday, 180) },
		offices: [1, 2].map((id) => ({
			id,
			minutesLost: Array.from({ length: 48 }, () => Math.round(random.uniform() * 10)),
		})),
		officers,
		classes,
		wishes: officers.flatMap(({ id }) =>
			courses
				.filter(() => chance(0.7))
				.map((courseCode) => ({
					officerId: id,
					courseCode,
					minutesAYear: 20 + random.integer(600),
					gap: 1 + random.integer(3),
				})),
		),
		cover: [1, 2].flatMap((officeId) =>
			['x', 'y', null].map((service) => ({
				officeId,
				service,
				on: chance(0.5) ? addDays(monday, random.integer(5)) : ((1 + random.integer(5)) as Weekday),
				from: 16 + random.integer(4),
				to: 24,
				officers: random.integer(3),
			})),
		),
		strata: chance(0.3)
			? [
					{
						name: 's',
						courseCode: 'A',
						controlFrom: addDays(monday, 1 + random.integer(3)),
						treatment: [1, 2],
						control: [3],
					},
				]
			: [],
		terms: {
			budget: chance(0.5) ? 1_000_000 * (1 + random.integer(5)) : null,
			minutesAJp: random.integer(8),
			fairHalfHours: random.integer(10),
			burdenMinutes: random.integer(6),
			mostHalfHours: chance(0.3) ? 8 + random.integer(6) : null,
		},
		previous: null,
	};
}
