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
import { oracleOf } from './bound.server.ts';
import { boundCity } from './boundCity.server.ts';
import { hireCrew } from './crew.server.ts';
import type { Descent } from './descend.server.ts';
import { dive } from './dive.server.ts';
import { improveCity } from './improveCity.server.ts';
import { marketOf, pricesFrom, seatCosts } from './market.ts';
import { solveWhole } from '../whole.server.ts';
import { keepCity, placeCity } from './placeCity.server.ts';
import { openRunning } from './running.server.ts';
import type { Search } from './search.server.ts';

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
	const running = openRunning(search.market, solver);
	const ask = oracleOf(instance, search.market, crew, running);
	const floor = valueOf(instance, first);
	try {
		const bounded = await boundCity(search, ask, first);
		const bound = bounded.value;
		search.tell('placing', floor, bound);
		const seating = replans(instance)
			? await keepCity(search, bounded, first)
			: await placeCity(search, await dive(search, ask, running, bounded, floor));
		const until = elapsed() + (small(instance) ? 0.4 : 1) * (wish.seconds - elapsed());
		const found = await improveCity(search, seating, bound, until);
		const prices = await pricesOf(search, bounded);
		const plan = (placements: readonly Placement[], above: number) =>
			planOf(instance, placements, {
				bound: above,
				method: 'byOffice',
				seconds: elapsed(),
				prices,
			});
		const best = plan(betterOf(instance, found, first), bound);
		const left = wish.seconds - elapsed();
		if (!small(instance) || best.gap <= wish.gap || left < 1 || wish.stopped()) return best;
		search.tell('improving', best.value, bound);
		const whole = solveWhole(instance, solver, left, best.placements);
		if (whole === null || whole === 'infeasible') return best;
		return plan(
			betterOf(instance, whole.placements, best.placements),
			Math.min(bound, whole.bound),
		);
	} finally {
		running.close();
		crew.end();
	}
}

/** Few enough officers that the solver can take all of them at once in the end, for a closer bound. */
const small = ({ officers }: Instance) => officers.size <= 4000;

/** A plan that people know, and would rather keep. */
const replans = ({ problem }: Instance) => (problem.previous?.minutesAMove ?? 0) > 0;

/** What was found, if it keeps every rule and is worth more than what there was before. */
function betterOf(
	instance: Instance,
	found: readonly Placement[],
	first: readonly Placement[],
): readonly Placement[] {
	const keeps = checkTimetable(instance.problem, found).length === 0;
	return keeps && valueOf(instance, found) >= valueOf(instance, first) ? found : first;
}

async function pricesOf({ crew, market }: Search, { list }: Descent): Promise<TimetablePrices> {
	const prices = pricesFrom(market, list);
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
