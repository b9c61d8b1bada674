import { estimateOf } from '../../src/lib/impact/twin/estimate.ts';
import { check, rounded, tell } from './report.ts';
import type { Check } from './report.ts';
import { playCity, plans } from './timetableTwin.ts';
import type { PlanName, PlayedCity, PlayedYear } from './timetableTwin.ts';

type Sized = { readonly cities: number; readonly years: number };

/**
 * What a plan saves citizens beside two habits, on the twins of invented cities: the same seats, the same
 * citizens. The interval is that of the mean of the cities (Student, paired), so it holds what cities
 * differ by and what chance does within them.
 */
export async function measureSaved({ cities, years }: Sized): Promise<{
	readonly figures: Record<string, unknown>;
	readonly checks: Check[];
}> {
	const played: PlayedCity[] = [];
	for (let city = 0; city < cities; city += 1) {
		const found = await playCity(`kembar-${city}`, years);
		tell(`twin ${city}: ${plans.map((name) => Math.round(found[name].waiting)).join(' ')}`);
		played.push(found);
	}
	const beside = {
		largestGap: against(played, 'largestGap'),
		firstCome: against(played, 'firstCome'),
		nobody: against(played, 'nobody'),
	};
	return {
		figures: {
			cities,
			yearsOfEach: years,
			citizensAYear: Math.round(meanOf(played, 'plan', ({ visits }) => visits)),
			plans: Object.fromEntries(plans.map((name) => [name, planFigures(played, name)])),
			savedByThePlan: beside,
		},
		checks: [
			checkOf('largest gap first', beside.largestGap),
			checkOf('first come', beside.firstCome),
		],
	};
}

const checkOf = (habit: string, { minutesAYear }: ReturnType<typeof against>) =>
	check(
		`twin: minutes a year saved beside "${habit}", low end of 90 %`,
		minutesAYear.low,
		'min',
		'>=0',
	);

const perVisit = ({ waiting, visits }: PlayedYear) => waiting / visits;

function meanOf(
	played: readonly PlayedCity[],
	name: PlanName,
	of: (year: PlayedYear) => number,
): number {
	return played.reduce((sum, city) => sum + of(city[name]), 0) / played.length;
}

function planFigures(played: readonly PlayedCity[], name: PlanName) {
	return {
		placements: rounded(
			meanOf(played, name, (one) => one.placements),
			1,
		),
		minutesAVisit: rounded(meanOf(played, name, perVisit)),
		minutesAYear: Math.round(meanOf(played, name, ({ waiting }) => waiting)),
	};
}

/** Minutes that citizens wait longer under the other plan, mean of the cities with its interval. */
function against(played: readonly PlayedCity[], other: PlanName) {
	const differences = (of: (year: PlayedYear) => number) =>
		played.map((city) => of(city[other]) - of(city.plan));
	const ranged = (all: readonly number[], places: number) => {
		const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
		const { value, low, high } = estimateOf(mean, all);
		return { n: all.length, ...roundedAll({ value, low, high }, places) };
	};
	const saved = differences(({ waiting }) => waiting);
	return {
		minutesAYear: ranged(saved, 0),
		minutesAVisit: ranged(differences(perVisit), 3),
		share: rounded(
			saved.reduce((sum, one) => sum + one, 0) /
				played.reduce((sum, city) => sum + city[other].waiting, 0),
		),
		citiesBetter: saved.filter((one) => one > 0).length,
	};
}

const roundedAll = (all: { value: number; low: number; high: number }, places: number) => ({
	value: rounded(all.value, places),
	low: rounded(all.low, places),
	high: rounded(all.high, places),
});
