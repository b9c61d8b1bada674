import type { Placement } from '../plan.ts';
import { valueOf } from '../rules-value.ts';
import { mixDemand, oracleOf, type Demand } from './bound.server.ts';
import { pricesFrom, type MarketPrices } from './market.ts';
import { openRunning } from './running.server.ts';
import type { Search } from './search.ts';
import { lowerBound } from './volume.ts';

export type Bounded = {
	readonly bound: number;
	readonly prices: MarketPrices;
	readonly demand: Demand;
};

/** Part of the time for the bound, steps in which it must have fallen, and by what part. */
const [share, patience, enough] = [0.4, 20, 1.5e-4];

/** The lowest bound that can be shown in a part of the time, its prices, and the demand at them. */
export async function boundCity(search: Search, first: readonly Placement[]): Promise<Bounded> {
	const { instance, market, crew, solver } = search;
	const running = openRunning(market, solver);
	const ask = oracleOf(instance, market, crew, running);
	const floor = valueOf(instance, first);
	const until = search.elapsed() + share * (search.seconds - search.elapsed());
	const values: number[] = [];
	let demand: Demand | null = null;
	let latest: Demand | null = null;
	const lowered = await lowerBound(
		firstPrices(search, first),
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
			search.tell('bounding', floor, value);
			values.push(value);
			const before = values.at(-1 - patience);
			const stalled = before !== undefined && before - value < enough * Math.abs(value);
			return !search.stopped() && search.elapsed() < until && !stalled;
		},
	);
	const exact = await ask(lowered.prices, 1e-4);
	running.close();
	return {
		bound: Math.min(lowered.value, exact.value),
		prices: pricesFrom(market, lowered.prices),
		demand: demand ?? exact.demand,
	};
}

/** Prices of the plan before; else what the last one in each full class of a first plan was worth. */
function firstPrices({ instance, market }: Search, first: readonly Placement[]): Float64Array {
	const list = new Float64Array(2 * market.classes.length + 1);
	const known = instance.problem.previous?.seatPrices ?? {};
	const joined = Map.groupBy(first, ({ classId }) => classId);
	for (const [n, { entry, seatsMax }] of market.classes.entries()) {
		const own = joined.get(entry.training.id) ?? [];
		const full = own.length >= seatsMax;
		list[n] = known[entry.training.id] ?? (full ? lowestWorth(instance, own) : 0);
	}
	return list;
}

function lowestWorth(instance: Search['instance'], own: readonly Placement[]): number {
	const worths = own.map((one) => valueOf(instance, [one]) - valueOf(instance, []));
	return Math.max(0, Math.min(...worths));
}
