import type { Numbered, TrialPlan } from '../impact/index.ts';
import { addDays, daysBetween, isoWeekStart } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { City } from './city.ts';
import type { CounterOfficer } from './counterStaff.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';

/** An applicant of an invented trial; `wins` where the story has already taught somebody. */
export type DemoApplicant = {
	readonly officerId: number | null;
	readonly officeId: number | null;
	readonly officers: number;
	readonly stratum: string;
	readonly wins: boolean | null;
};

export type DemoTrial = { readonly plan: TrialPlan; readonly applicants: readonly DemoApplicant[] };

/** The course whose effect is known (truth.ts) was given by lot, whatever an officer's pace. */
const course = 'DAFDUK-DASAR';
const inCentral = '31.71';

/** The kecamatan of each officer at a counter of Jakarta Pusat. */
export function districtsOf(city: City): Map<number, { officeId: number; district: string }> {
	return new Map(
		city.offices
			.filter(({ unit }) => unit.regionCode?.startsWith(inCentral))
			.flatMap(({ id, unit, staff }) =>
				staff.map((officer) => [
					officer.id,
					{ officeId: id, district: (unit.regionCode ?? '').slice(0, 8) },
				]),
			),
	);
}

/** The days of the trial that is over: drawn early, judged over the weeks after the course. */
export function pastDays({ days, span }: Pick<Story, 'days' | 'span'>) {
	const at = (share: number): Day => days[Math.floor(days.length * share)]?.day ?? span.to;
	const windowFrom = addDays(isoWeekStart(at(0.42)), 7);
	return { drawOn: at(0.16), startsOn: at(0.2), windowFrom, windowTo: isoWeekStart(at(0.78)) };
}

/**
 * Twice as many who were not drawn as were, in each kecamatan, so that the seats of the lot are the
 * seats of the story. Whoever passed in the window or before the start did not apply.
 */
export function pastApplicants(
	random: Random,
	city: City,
	story: Story,
	served: ReadonlySet<number>,
): DemoApplicant[] {
	const { startsOn, windowFrom, windowTo } = pastDays(story);
	const places = districtsOf(city);
	const mayApply = ({ officer, levels }: CounterOfficer) =>
		places.has(officer.id) &&
		served.has(officer.id) &&
		(levels['T.DAFDUK'] ?? 0) >= 2 &&
		!story.heroes.inStory.has(officer.id);
	const staff = [...story.counters.values()].filter(mayApply);
	const groups = Map.groupBy(staff, ({ officer }) => places.get(officer.id)?.district ?? '');
	return [...groups].flatMap(([stratum, group]) => {
		const taught = group.filter(({ passed }) => {
			const on = passed[course];
			return on !== undefined && on >= startsOn && on < windowFrom;
		});
		const others = shuffled(
			random,
			group.filter(({ passed }) => (passed[course] ?? '9999') >= windowTo),
		);
		const seats = Math.min(taught.length, Math.floor(others.length / 2));
		const one = (wins: boolean) => (by: CounterOfficer) => ({
			officerId: by.officer.id,
			officeId: null,
			officers: 1,
			stratum,
			wins,
		});
		return [
			...taught.slice(0, seats).map(one(true)),
			...others.slice(0, 2 * seats).map(one(false)),
		];
	});
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
	return list
		.map((one) => ({ one, lot: random.next() }))
		.sort((a, b) => a.lot - b.lot)
		.map(({ one }) => one);
}

/** Numbers in a random order, as registration gives them. */
export function numbered(random: Random, applicants: readonly DemoApplicant[]): Numbered[] {
	const numbers = shuffled(random, [...applicants.keys()]);
	return applicants.map(({ officers, stratum }, place) => ({
		number: (numbers[place] ?? 0) + 1,
		officers,
		stratum,
	}));
}

export function weeksBetween(from: Day, to: Day): number {
	return Math.floor(daysBetween(from, to) / 7);
}
