import { changeMinutes } from '../../counter/index.ts';
import { quantile, randomFrom } from '../../statistics/index.ts';
import type { GroupFacts, OfficeFacts, StaffFacts } from './facts.ts';
import { valueLimits as limits } from './limits.ts';
import { meanDay, type MeanDay } from './rules-day.ts';
import { desksOf, type Skilled } from './rules-share.ts';
import { waitWith } from './rules-wait.ts';
import type { OfficerValue, Ranged, ValueGrounds, ValueMissing } from './value.ts';

export type GroupValue = OfficerValue & { readonly group: GroupFacts };

/**
 * What one more qualified officer saves citizens in waiting, for each group of services of an office.
 * An officer who is there already learns it: nobody is added. Officers share their time by load
 * before and after, and the waits of all groups are compared, by Erlang C in each half-hour.
 */
export function valuesOf(
	office: OfficeFacts,
	year: { readonly workingDays: number; readonly seed: string },
): GroupValue[] {
	const day = meanDay(office);
	const world = { office, day, ...year };
	return office.groups.map((group, at) => {
		const grounds = groundsOf(group, office.staff, day);
		const missing = missingOf(grounds);
		if (missing) return { group, ...grounds, status: 'cannotTell', missing };
		return { group, ...grounds, status: 'told', waiting: savedWaiting(world, at) };
	});
}

function groundsOf(group: GroupFacts, staff: readonly StaffFacts[], day: MeanDay): ValueGrounds {
	const short = staff.map((one) => group.requiredLevel - (one.levels[group.competencyCode] ?? 0));
	return {
		days: day.days,
		visits: group.visits,
		staff: staff.length,
		qualified: short.filter((levels) => levels <= 0).length,
		near: short.filter((levels) => levels === 1).length,
		far: short.filter((levels) => levels > 1).length,
	};
}

function missingOf(grounds: ValueGrounds): ValueMissing | null {
	if (grounds.staff === 0) return 'noRoster';
	if (grounds.days < limits.days) return 'tooFewDays';
	if (grounds.visits < limits.visits) return 'tooFewVisits';
	return grounds.qualified === grounds.staff ? 'everybodyQualified' : null;
}

type World = {
	readonly office: OfficeFacts;
	readonly day: MeanDay;
	readonly workingDays: number;
	readonly seed: string;
};

function savedWaiting({ office, day, workingDays, seed }: World, at: number): Ranged {
	const { groups, staff } = office;
	const tickets = groups.map((group) => ticketsOf(group, groups, day));
	const loads = groups.map((group, place) => (tickets[place] ?? []).reduce(sum, 0) * paceOf(group));
	const skilled = staff.map((one): Skilled => ({
		present: one.present,
		groups: skillsOf(one, groups),
	}));
	const learner = nearest(staff, groups[at]);
	const taught = skilled.map((one, place) =>
		place === learner ? { ...one, groups: [...one.groups, at] } : one,
	);
	const [before, after] = [desksOf(loads, skilled), desksOf(loads, taught)];
	const random = randomFrom(`${seed}/${office.officeId}/${at}`);
	const letters = [...day.totals.keys()];
	const saved = (crowd: (prefix: string) => number, pace: (group: GroupFacts) => number) =>
		workingDays *
		groups.reduce((total, group, place) => {
			const [own = 0, then = 0] = [before[place], after[place]];
			if (Math.abs(own - then) < 1e-6) return total;
			const meanMinutes = pace(group);
			const times = crowd(group.prefix);
			const waited = (desks: number, mean: number, half: number) =>
				mean *
				times *
				waitWith({ perHour: 2 * mean * times, meanMinutes }, desks * (day.there[half] ?? 1));
			return (tickets[place] ?? []).reduce(
				(minutes, mean, half) => minutes + waited(own, mean, half) - waited(then, mean, half),
				total,
			);
		}, 0);
	const mid = Math.max(
		0,
		saved(() => 1, paceOf),
	);
	const drawn = Array.from({ length: limits.draws }, () => {
		const crowds = new Map(letters.map((letter) => [letter, crowdOf(day, letter, random)]));
		const paces = new Map(
			groups.map((group) => [group.key, paceOf(group) + paceError(group) * random.normal()]),
		);
		return Math.max(
			0,
			saved(
				(prefix) => crowds.get(prefix) ?? 1,
				(group) => Math.max(0.5, paces.get(group.key) ?? paceOf(group)),
			),
		);
	}).sort((a, b) => a - b);
	const tail = (1 - limits.level) / 2;
	const [low, high] = [quantile(drawn, tail), quantile(drawn, 1 - tail)];
	return { mid, low: Math.min(low, mid), high: Math.max(high, mid) };
}

const sum = (total: number, one: number) => total + one;

/** Tickets of a group by half-hour: its share, by visits, of those who draw the same letter. */
function ticketsOf(group: GroupFacts, groups: readonly GroupFacts[], day: MeanDay): number[] {
	const same = groups.filter(({ prefix }) => prefix === group.prefix);
	const visits = same.reduce((total, one) => total + one.visits, 0);
	const share = visits === 0 ? 0 : group.visits / visits;
	return (day.tickets.get(group.prefix) ?? []).map((tickets) => tickets * share);
}

/** Minutes that one citizen occupies a desk. */
function paceOf({ visits, servedSeconds }: GroupFacts): number {
	return visits === 0 ? changeMinutes : servedSeconds / visits / 60 + changeMinutes;
}

function paceError({ visits, servedSeconds, servedSecondsSquared }: GroupFacts): number {
	if (visits < 2) return 0;
	const mean = servedSeconds / visits;
	return Math.sqrt(Math.max(0, servedSecondsSquared / visits - mean * mean) / visits) / 60;
}

function skillsOf(one: StaffFacts, groups: readonly GroupFacts[]): number[] {
	return groups.flatMap((group, place) =>
		(one.levels[group.competencyCode] ?? 0) >= group.requiredLevel ? [place] : [],
	);
}

/** The place of the officer who lacks least for a group; of equals the one most often at the desks. */
function nearest(staff: readonly StaffFacts[], group: GroupFacts | undefined): number {
	if (!group) return -1;
	const short = (one: StaffFacts) => group.requiredLevel - (one.levels[group.competencyCode] ?? 0);
	return (
		staff
			.map((one, place) => ({ place, levels: short(one), present: one.present }))
			.filter(({ levels }) => levels > 0)
			.sort((a, b) => a.levels - b.levels || b.present - a.present)[0]?.place ?? -1
	);
}

/** How much more or less than the mean came, as the mean of days drawn with replacement. */
function crowdOf(day: MeanDay, letter: string, random: ReturnType<typeof randomFrom>): number {
	const totals = day.totals.get(letter) ?? [];
	const mean = totals.reduce(sum, 0) / Math.max(1, totals.length);
	if (mean === 0) return 1;
	return totals.reduce((total) => total + random.pick(totals), 0) / totals.length / mean;
}
