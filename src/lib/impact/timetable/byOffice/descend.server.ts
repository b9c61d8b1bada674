import { mixDemand, type Demand, type Oracle } from './bound.server.ts';
import type { Search } from './search.server.ts';
import { lowerBound } from './volume.ts';

/** Prices, the bound that they show, and what is asked for on average on the way there. */
export type Descent = {
	readonly list: Float64Array;
	readonly value: number;
	readonly demand: Demand;
};

export type DescentWish = {
	readonly from: Float64Array;
	readonly floor: number;
	/** Steps in which the bound must fall by this part of it, else the descent ends. */
	readonly patience: number;
	readonly enough: number;
	/** Seconds of the search at which it ends in any case. */
	readonly until: number;
};

/** Lets prices find the lowest bound. */
export async function descend(
	search: Search,
	ask: Oracle,
	{ from, floor, patience, enough, until }: DescentWish,
	tell: (value: number) => void,
): Promise<Descent> {
	const values: number[] = [];
	let latest: Demand | null = null;
	let demand: Demand | null = null;
	const lowered = await lowerBound(
		from,
		floor,
		async (list) => {
			const reply = await ask(list, null);
			latest = reply.demand;
			return reply;
		},
		(part) => {
			if (latest) demand = mixDemand(demand, latest, part);
		},
		({ value }) => {
			tell(value);
			values.push(value);
			const before = values.at(-1 - patience);
			const stalled = before !== undefined && before - value < enough * Math.abs(value);
			return !search.stopped() && search.elapsed() < until && !stalled;
		},
	);
	const known = demand ?? (await ask(lowered.prices, null)).demand;
	return { list: lowered.prices, value: lowered.value, demand: known };
}
