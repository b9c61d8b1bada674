import { randomFrom } from '../../../statistics/index.ts';
import { planOf } from '../assemble.ts';
import { checkTimetable } from '../check/index.ts';
import type { Instance } from '../instance.ts';
import { million } from '../money.ts';
import type { Placement, TimetablePlan } from '../plan.ts';
import type { TimetablePrices } from '../price.ts';
import { seatPrices } from '../prices.ts';
import { valueOf } from '../rules-value.ts';
import type { Solver } from '../solver.server.ts';
import type { TimetableProgress } from '../thread.ts';
import { boundCity, type Bounded } from './boundCity.server.ts';
import { hireCrew } from './crew.server.ts';
import { improveCity } from './improveCity.server.ts';
import { marketOf, seatCosts } from './market.ts';
import { placeCity } from './placeCity.server.ts';
import type { Search } from './search.ts';

export type CityWish = {
	readonly seconds: number;
	readonly gap: number;
	readonly stop: SharedArrayBuffer;
	readonly stopped: () => boolean;
	readonly tell: (progress: TimetableProgress) => void;
};

/**
 * The plan of a city, office by office: prices of seats and money make the offices agree (Lagrangian
 * relaxation); their choices at these prices bound every plan from above, and are then fitted into the
 * seats there are and improved a few offices at a time. Never worse than the plan it begins with.
 */
export async function solveByOffice(
	instance: Instance,
	solver: Solver,
	first: readonly Placement[],
	wish: CityWish,
): Promise<TimetablePlan> {
	const began = performance.now();
	const elapsed = () => (performance.now() - began) / 1000;
	const crew = await hireCrew(instance, wish.stop);
	const search: Search = {
		instance,
		crew,
		solver,
		market: marketOf(instance),
		random: randomFrom('jadwal'),
		seconds: wish.seconds,
		gap: wish.gap,
		elapsed,
		stopped: wish.stopped,
		tell: (step, value, bound) => wish.tell({ seconds: elapsed(), step, value, bound }),
	};
	try {
		const bounded = await boundCity(search, first);
		search.tell('placing', valueOf(instance, first), bounded.bound);
		const found = await improveCity(search, await placeCity(search, bounded), bounded.bound);
		const placements = betterOf(instance, found, first);
		const prices = await pricesOf(search, bounded);
		const { bound } = bounded;
		return planOf(instance, placements, { bound, method: 'byOffice', seconds: elapsed(), prices });
	} finally {
		crew.end();
	}
}

/** What was found, if it keeps every rule and is worth more than what there was before. */
function betterOf(
	instance: Instance,
	found: readonly Placement[],
	first: readonly Placement[],
): readonly Placement[] {
	const keeps = checkTimetable(instance.problem, found).length === 0;
	return keeps && valueOf(instance, found) >= valueOf(instance, first) ? found : first;
}

async function pricesOf({ crew, market }: Search, { prices }: Bounded): Promise<TimetablePrices> {
	const costs = seatCosts(market, prices);
	const answers = await crew.ask(() => ({ kind: 'coverPrices', prices: costs }));
	return {
		seats: seatPrices(
			market.classes.map(({ entry }, n) => [entry.training.id, prices.seats[n] ?? 0] as const),
		),
		budgetMillion: (prices.money * million) / market.unit,
		cover: answers.flatMap((one) => (one.kind === 'coverPrices' ? one.prices : [])),
	};
}
