import type { Instance } from '../instance.ts';
import { worthOfNothing } from '../rules-worth.ts';
import type { Crew } from './crew.server.ts';
import { earningsOf, pricesFrom, seatCosts, type Market } from './market.ts';
import type { Running } from './running.server.ts';
import type { Reply } from './volume.ts';
import type { Choice, OfficeOrder } from './words.ts';

/** What is asked for at some prices: by class, seats and their worth, and whether it would run. */
export type Demand = {
	readonly seats: Float64Array;
	readonly worth: Float64Array;
	readonly runs: Float64Array;
	/** Seats by thread, for a fair share of what is free. */
	readonly byThread: readonly Float64Array[];
};

/** Prices in, bound and demand out; with a gap the offices choose in whole people. */
export type Oracle = (
	list: Float64Array,
	gap: number | null,
) => Promise<Reply & { readonly demand: Demand }>;

/**
 * The Lagrangian of a city: at given prices each office chooses for itself, each class runs if it earns
 * something, and money costs its price. The sum of the three is never below the best plan (Geoffrion
 * 1974); with whole people (`gap`) it is as tight as the offices' own programs.
 */
export function oracleOf(instance: Instance, market: Market, crew: Crew, running: Running): Oracle {
	const { classes, money, unit } = market;
	return async (list, gap) => {
		const prices = pricesFrom(market, list);
		const costs = seatCosts(market, prices);
		const order: OfficeOrder =
			gap === null
				? { kind: 'price', prices: costs, seconds: 20 }
				: { kind: 'exact', prices: costs, gap, seconds: 5 };
		const answers = await crew.ask(() => order);
		const choices = answers.flatMap((answer) => (answer.kind === 'choice' ? [answer.choice] : []));
		const earned = running.at(earningsOf(market, prices));
		const seats = sumOf(
			choices.map((one) => one.seats),
			classes.length,
		);
		const spent = classes.reduce(
			(sum, { entry: { training } }, n) =>
				sum + training.cost * (earned.runs[n] ?? 0) + training.costASeat * (seats[n] ?? 0),
			0,
		);
		const excess = new Float64Array(list.length);
		for (const [n, { seatsMin, seatsMax, runsLeast }] of classes.entries()) {
			const runs = earned.runs[n] ?? 0;
			excess[n] = (seats[n] ?? 0) - seatsMax * runs;
			if (runsLeast === 0) excess[classes.length + n] = seatsMin * runs - (seats[n] ?? 0);
		}
		if (money !== null) excess[2 * classes.length] = (spent - money) / unit;
		const bounds = choices.reduce((sum, { bound }) => sum + bound, 0);
		const forMoney = money === null ? 0 : (prices.money * money) / unit;
		return {
			value: bounds + earned.value + forMoney + worthOfNothing(instance),
			excess,
			demand: {
				seats,
				worth: sumOf(
					choices.map((one) => one.worth),
					classes.length,
				),
				runs: earned.runs,
				byThread: choices.map((one: Choice) => one.seats),
			},
		};
	};
}

function sumOf(lists: readonly Float64Array[], length: number): Float64Array {
	return Float64Array.from({ length }, (_, at) =>
		lists.reduce((sum, list) => sum + (list[at] ?? 0), 0),
	);
}

/** `part` of a new demand, the rest of the old. */
export function mixDemand(old: Demand | null, next: Demand, part: number): Demand {
	if (old === null) return next;
	const mix = (one: Float64Array, other: Float64Array) =>
		one.map((value, at) => (1 - part) * value + part * (other[at] ?? 0));
	return {
		seats: mix(old.seats, next.seats),
		worth: mix(old.worth, next.worth),
		runs: mix(old.runs, next.runs),
		byThread: old.byThread.map((list, at) => mix(list, next.byThread[at] ?? list)),
	};
}
