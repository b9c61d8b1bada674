import type { Placement } from '../plan.ts';
import { valueOf } from '../rules-value.ts';
import type { Oracle } from './bound.server.ts';
import { descend, type Descent } from './descend.server.ts';
import type { Search } from './search.server.ts';

/** Part of the time for the bound. */
const share = 0.3;

/** The lowest bound that can be shown in a part of the time, its prices, and the demand at them. */
export async function boundCity(
	search: Search,
	ask: Oracle,
	first: readonly Placement[],
): Promise<Descent> {
	const floor = valueOf(search.instance, first);
	const descent = await descend(
		search,
		ask,
		{
			from: firstPrices(search, first),
			floor,
			patience: 40,
			enough: 2e-4,
			until: search.elapsed() + share * (search.seconds - search.elapsed()),
		},
		(value) => search.tell('bounding', floor, value),
	);
	const exact = await ask(descent.list, 1e-4);
	return { ...descent, value: Math.min(descent.value, exact.value) };
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
	const nothing = valueOf(instance, []);
	return Math.max(0, Math.min(...own.map((one) => valueOf(instance, [one]) - nothing)));
}
