import { changeMinutes } from '../../counter/index.ts';
import type { randomFrom } from '../../statistics/index.ts';
import type { GroupFacts } from './facts.ts';
import type { MeanDay } from './rules-day.ts';
import type { Pool } from './rules-share.ts';
import { waitWith } from './rules-wait.ts';

type Random = ReturnType<typeof randomFrom>;

/** A day as it might be: how many more come for a letter, and the minutes of a citizen at a desk. */
export type Crowded = {
	readonly crowd: (prefix: string) => number;
	readonly pace: (group: GroupFacts) => number;
};

/** What flows through an office on a mean day. */
export function flowOf(groups: readonly GroupFacts[], day: MeanDay) {
	const tickets = groups.map((group) => ticketsOf(group, groups, day));
	const minutes = ({ crowd, pace }: Crowded, place: number, half: number) => {
		const group = groups[place];
		return group ? (tickets[place]?.[half] ?? 0) * crowd(group.prefix) * pace(group) : 0;
	};
	/** Desks that each group keeps busy, over the open hours. */
	const loads = (world: Crowded) =>
		groups.map(
			(_, place) =>
				day.halfHours.reduce((sum, __, half) => sum + minutes(world, place, half), 0) /
				(30 * day.halfHours.length),
		);
	/** Minutes that all citizens of a day wait, given who may serve them. */
	const waiting = (world: Crowded, usual: readonly number[]) => {
		const mean = usual.reduce((sum, load) => sum + load, 0);
		const tide = day.halfHours.map(
			(_, half) =>
				groups.reduce((sum, __, place) => sum + minutes(world, place, half), 0) / 30 / mean,
		);
		return (pools: readonly Pool[]) =>
			groups.reduce((total, group, place) => {
				const { heads = 0, load = 0 } = pools[place] ?? {};
				const meanMinutes = world.pace(group);
				const crowd = world.crowd(group.prefix);
				return (tickets[place] ?? []).reduce((sum, usually, half) => {
					const n = usually * crowd;
					if (n === 0) return sum;
					const perHour = Math.max(2 * n, ((load * (tide[half] ?? 0)) / meanMinutes) * 60);
					return sum + n * waitWith({ perHour, meanMinutes }, heads * (day.there[half] ?? 1));
				}, total);
			}, 0);
	};
	return { loads, waiting };
}

/** A day drawn as the data allow: the mean of days drawn again, and the mean minutes with its error. */
export function drawnWorld(groups: readonly GroupFacts[], day: MeanDay, random: Random): Crowded {
	const crowds = new Map([...day.totals].map(([letter, own]) => [letter, crowdOf(own, random)]));
	const paces = new Map(
		groups.map((group) => [group.key, paceOf(group) + paceError(group) * random.normal()]),
	);
	return {
		crowd: (prefix) => crowds.get(prefix) ?? 1,
		pace: (group) => Math.max(0.5, paces.get(group.key) ?? paceOf(group)),
	};
}

/** Tickets of a group by half-hour: its share, by visits, of those who draw the same letter. */
function ticketsOf(group: GroupFacts, groups: readonly GroupFacts[], day: MeanDay): number[] {
	const visits = groups
		.filter(({ prefix }) => prefix === group.prefix)
		.reduce((sum, one) => sum + one.visits, 0);
	const share = visits === 0 ? 0 : group.visits / visits;
	return (day.tickets.get(group.prefix) ?? []).map((tickets) => tickets * share);
}

/** Minutes that one citizen occupies a desk. */
export function paceOf({ visits, servedSeconds }: GroupFacts): number {
	return visits === 0 ? changeMinutes : servedSeconds / visits / 60 + changeMinutes;
}

function paceError({ visits, servedSeconds, servedSecondsSquared }: GroupFacts): number {
	if (visits < 2) return 0;
	const mean = servedSeconds / visits;
	return Math.sqrt(Math.max(0, servedSecondsSquared / visits - mean * mean) / visits) / 60;
}

function crowdOf(totals: readonly number[], random: Random): number {
	const sum = totals.reduce((total, one) => total + one, 0);
	if (sum === 0) return 1;
	return totals.reduce((total) => total + random.pick(totals), 0) / sum;
}
