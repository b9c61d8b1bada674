import type { Oracle } from './bound.server.ts';
import { descend, type Descent } from './descend.server.ts';
import type { Market } from './market.ts';
import type { Running } from './running.server.ts';
import type { Search } from './search.server.ts';

type Decided = (0 | 1 | null)[];

/** Prices and demand once it is decided which classes run (1). */
export type Dived = Descent & { readonly open: Uint8Array };

/** Part of the time; and the part of the open questions that is answered before prices move again. */
const [share, batch] = [0.3, 0.25];

/**
 * Decides which classes run: those that nearly all prices want, those that nearly none wants, then the
 * most wanted of the rest, and prices find their level anew after each. Trainers, rooms and money are
 * never promised twice.
 */
export async function dive(
	search: Search,
	ask: Oracle,
	running: Running,
	bounded: Descent,
	floor: number,
): Promise<Dived> {
	const { market } = search;
	const until = search.elapsed() + share * (search.seconds - search.elapsed());
	const decided: Decided = market.classes.map(({ runsLeast }) => (runsLeast === 1 ? 1 : null));
	let descent = bounded;
	while (decided.includes(null)) {
		decide(market, decided, descent);
		running.hold(decided);
		if (search.stopped() || search.elapsed() > until) continue;
		const wish = { from: descent.list, floor, patience: 12, enough: 5e-4, until };
		descent = await descend(search, ask, wish, (value) =>
			search.tell('placing', floor, Math.min(value, bounded.value)),
		);
	}
	return { ...descent, open: Uint8Array.from(decided, (runs) => runs ?? 0) };
}

function decide(market: Market, decided: Decided, { demand }: Descent): void {
	const wanted = (n: number) => demand.runs[n] ?? 0;
	const openQuestions = [...decided.keys()]
		.filter((n) => decided[n] === null)
		.sort((one, other) => wanted(other) - wanted(one));
	for (const n of openQuestions)
		if (wanted(n) < 0.02 || tooFew(market, demand.seats[n] ?? 0, n)) decided[n] = 0;
	const most = Math.max(1, Math.ceil(openQuestions.length * batch));
	for (const [rank, n] of openQuestions.entries()) {
		if (decided[n] !== null) continue;
		if (rank >= most && wanted(n) < 0.98) continue;
		decided[n] = mayRun(market, decided, n) ? 1 : 0;
	}
	for (const n of openQuestions)
		if (decided[n] === null && !mayRun(market, decided, n)) decided[n] = 0;
}

const tooFew = ({ classes }: Market, asked: number, n: number) =>
	asked < 0.3 * (classes[n]?.seatsMin ?? 0);

/** Whether trainer, room and money are still to be had; money counts the class and its smallest number. */
function mayRun({ classes, collisions, money }: Market, decided: Decided, n: number): boolean {
	const runs = (number: number) => decided[number] === 1;
	const collides = collisions.some(
		(set) => set.classes.includes(n) && set.classes.filter(runs).length >= set.most,
	);
	if (collides) return false;
	if (money === null) return true;
	const cost = classes.reduce((sum, { entry: { training }, seatsMin }, number) => {
		const counts = number === n || runs(number);
		return counts ? sum + training.cost + training.costASeat * seatsMin : sum;
	}, 0);
	return cost <= money;
}
