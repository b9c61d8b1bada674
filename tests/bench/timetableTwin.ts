import { baseline, checkTimetable, instanceOf, replicate } from '../../src/lib/impact/index.ts';
import type { Placement, TwinDay, TwinSeat } from '../../src/lib/impact/index.ts';
import { planTimetable } from '../../src/lib/impact/server.ts';
import type { Day } from '../../src/lib/time/index.ts';
import { aTwinCity, officerId, type TwinCity } from '../make/twinCity.ts';
import { seatOf, type UntaughtOffice } from '../make/twinOffices.ts';

export const plans = ['plan', 'largestGap', 'firstCome', 'nobody'] as const;
export type PlanName = (typeof plans)[number];

/** What a year of all offices comes to under a plan. */
export type PlayedYear = {
	readonly placements: number;
	readonly visits: number;
	/** All minutes that citizens waited. */
	readonly waiting: number;
};

export type PlayedCity = Record<PlanName, PlayedYear>;

/** One invented city: four plans for the same seats, each played on the same citizens for so many years. */
export async function playCity(seed: string, years: number): Promise<PlayedCity> {
	const city = aTwinCity(seed);
	const { problem } = city;
	const instance = instanceOf(problem);
	const made = await planTimetable(problem, { seconds: 30 });
	if (!made.ok) throw new Error(made.reason);
	const placements: Record<PlanName, readonly Placement[]> = {
		plan: made.plan.placements,
		largestGap: baseline(instance, 'largestGap'),
		firstCome: baseline(instance, 'firstCome'),
		nobody: [],
	};
	const played = (name: PlanName) => {
		if (checkTimetable(problem, placements[name]).length > 0)
			throw new Error(`${name} breaks a rule`);
		return playYear(city, placements[name], years);
	};
	return {
		plan: played('plan'),
		largestGap: played('largestGap'),
		firstCome: played('firstCome'),
		nobody: played('nobody'),
	};
}

/** Every working day, with the desks as the plan leaves them: in class, and able to do more from the day after. */
function playYear(city: TwinCity, placements: readonly Placement[], years: number): PlayedYear {
	const seats = seatsBy(city, placements);
	let [visits, waiting] = [0, 0];
	for (const office of city.offices) {
		const days = city.workdays.map((on): TwinDay => ({
			visits: office.visits,
			seats: seats(office, on),
		}));
		const replications = days.length * years;
		const found = replicate({ ...office.model, days }, { replications, seed: office.officeId });
		visits += found.visits * days.length;
		waiting += found.estimates.waiting.value * days.length;
	}
	return { placements: placements.length, visits, waiting };
}

/** The desks of an office on a day: who is on leave is missing, alike in every plan. */
function seatsBy({ problem, courses }: TwinCity, placements: readonly Placement[]) {
	const classes = new Map(problem.classes.map((one) => [one.id, one]));
	const officers = new Map(problem.officers.map((one) => [one.id, one]));
	const joined = Map.groupBy(placements, (one) => one.officerId);
	const followed = (id: number) =>
		(joined.get(id) ?? []).flatMap(({ classId }) => classes.get(classId) ?? []);
	const course = new Map(courses.map((one) => [one.code, one]));
	return ({ officeId, levels }: UntaughtOffice, on: Day): TwinSeat[] =>
		levels.flatMap((own, place) => {
			const id = officerId(officeId, place);
			const away = officers.get(id)?.away ?? [];
			if (away.some(({ fromDay, toDay }) => fromDay <= on && on < toDay)) return [];
			const now: Record<string, number> = { ...own };
			for (const { courseCode, sessions } of followed(id)) {
				const known = course.get(courseCode);
				if (!known || sessions.some(({ day }) => day >= on)) continue;
				now[known.competencyCode] = Math.max(now[known.competencyCode] ?? 0, known.level);
			}
			const inClass = followed(id)
				.flatMap(({ sessions }) => sessions)
				.filter(({ day }) => day === on)
				.map(({ from, to }) => [1800 * from, 1800 * to] as const);
			return [seatOf(place, now, inClass)];
		});
}
