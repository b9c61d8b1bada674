import type { Instance } from '../instance.ts';
import { allowedMoney } from '../money.ts';
import { collisionsOf, sharedClasses, type SharedClass } from '../shared.ts';
import { togetherAtMost } from '../together.ts';

/** What the offices share: classes with their seats, rooms and trainers, and money. */
export type Market = {
	readonly classes: readonly SharedClass[];
	/** Sets of class numbers of which so many may run. */
	readonly collisions: readonly { readonly classes: readonly number[]; readonly most: number }[];
	/** Rupiah; null: no limit. */
	readonly money: number | null;
	/** Rupiah of an average seat, its part of the class included: money is priced in such units. */
	readonly unit: number;
};

export function marketOf(instance: Instance): Market {
	const classes = sharedClasses(instance);
	const seats = classes.reduce((sum, { seatsMax }) => sum + seatsMax, 0);
	const cost = classes.reduce(
		(sum, { entry: { training }, seatsMax }) => sum + training.cost + training.costASeat * seatsMax,
		0,
	);
	return {
		classes,
		collisions: collisionsOf(instance.problem.horizon.from, classes).map((set) => ({
			classes: set.classes,
			most: togetherAtMost(set.classes.map((number) => classes[number]?.entry.frozen ?? false)),
		})),
		money: allowedMoney(instance),
		unit: seats > 0 && cost > 0 ? cost / seats : 1,
	};
}

/** Prices of what is shared, in minutes: `lack[c]` is what the smallest number of a class is worth. */
export type MarketPrices = {
	readonly seats: Float64Array;
	readonly lack: Float64Array;
	/** For an average seat's money. */
	readonly money: number;
};

/** One list of numbers for the algorithm that moves them. */
export function pricesFrom(market: Market, list: Float64Array): MarketPrices {
	const count = market.classes.length;
	return {
		seats: list.subarray(0, count),
		lack: list.subarray(count, 2 * count),
		money: list[2 * count] ?? 0,
	};
}

/** What an officer pays in minutes for a seat of each class. */
export function seatCosts(market: Market, prices: MarketPrices): Float64Array {
	return Float64Array.from(market.classes, ({ entry: { training } }, number) => {
		const money = (prices.money * training.costASeat) / market.unit;
		return (prices.seats[number] ?? 0) - (prices.lack[number] ?? 0) + money;
	});
}

/** What a class earns in minutes when it runs. */
export function earningsOf(market: Market, prices: MarketPrices): Float64Array {
	return Float64Array.from(market.classes, (one, number) => {
		const seats = (prices.seats[number] ?? 0) * one.seatsMax;
		const lack = (prices.lack[number] ?? 0) * one.seatsMin;
		return seats - lack - (prices.money * one.entry.training.cost) / market.unit;
	});
}
