import type { Random } from '../../../statistics/index.ts';
import type { Market } from './market.ts';
import type { SeatWish } from './words.ts';

/** Who holds how many seats: by thread, by class. `open`: classes that may run. */
export type Seating = {
	readonly market: Market;
	readonly byThread: readonly Float64Array[];
	readonly open: Uint8Array;
};

export function totalOf({ byThread, market }: Pick<Seating, 'byThread' | 'market'>): Float64Array {
	return Float64Array.from(market.classes, (_, number) =>
		byThread.reduce((sum, seats) => sum + (seats[number] ?? 0), 0),
	);
}

/** Rupiah that are left when all open classes are paid for; Infinity without a budget. */
function moneyLeft(seating: Seating): number {
	const { classes, money } = seating.market;
	if (money === null) return Infinity;
	const total = totalOf(seating);
	const spent = classes.reduce((sum, { entry: { training } }, number) => {
		const cost = seating.open[number] ? training.cost : 0;
		return sum + cost + training.costASeat * (total[number] ?? 0);
	}, 0);
	return money - spent;
}

export type Rooms = Pick<SeatWish, 'least' | 'most' | 'decides' | 'collisions' | 'money'>;

/**
 * Free seats of open classes, to each thread its part of what its offices ask for. With `keep`, a class
 * that has enough never falls below that again.
 */
export function roomsToPlace(
	seating: Seating,
	asked: readonly Float64Array[],
	keep: boolean,
): Rooms[] {
	const { market, byThread, open } = seating;
	const total = totalOf(seating);
	return byThread.map((own, thread) => ({
		least: own.map((seats, number) => {
			const above = (total[number] ?? 0) - (market.classes[number]?.seatsMin ?? 0);
			if (!keep || !open[number] || above < 0) return 0;
			return Math.max(0, seats - (thread === 0 ? above : 0));
		}),
		most: own.map((seats, number) => {
			if (!open[number]) return 0;
			const free = (market.classes[number]?.seatsMax ?? 0) - (total[number] ?? 0);
			return seats + dealt(free, asked, thread, number);
		}),
		decides: new Uint8Array(own.length),
		collisions: [],
		money: moneyLeft(seating) / byThread.length,
	}));
}

/** Whole seats, so that all threads together never get more than there are. */
function dealt(
	free: number,
	asked: readonly Float64Array[],
	thread: number,
	number: number,
): number {
	const wish = asked.map((own) => (own[number] ?? 0) + 0.01);
	const sum = wish.reduce((total, own) => total + own, 0);
	const upTo = (end: number) =>
		Math.round(
			(Math.max(0, free) * wish.slice(0, end).reduce((total, own) => total + own, 0)) / sum,
		);
	return upTo(thread + 1) - upTo(thread);
}

/**
 * Room to improve a plan that keeps all rules, whatever the threads do at the same time: free seats and
 * seats above the smallest number are dealt by chance, and each class that may be opened or closed is
 * decided by one thread.
 */
export function roomsToImprove(seating: Seating, random: Random): Rooms[] {
	const { market, byThread } = seating;
	const total = totalOf(seating);
	const threads = byThread.length;
	const decider = decidersOf(seating, total, random);
	const lucky = market.classes.map(() => random.integer(threads));
	return byThread.map((own, thread) => {
		const mine = Uint8Array.from(market.classes, (_, n) => (decider[n] === thread ? 1 : 0));
		const alone = (n: number) => (decider[n] ?? -1) >= 0;
		return {
			least: own.map((seats, n) => {
				const one = market.classes[n];
				if (mine[n] || one === undefined) return 0;
				const above = (total[n] ?? 0) - one.seatsMin;
				return lucky[n] === thread ? Math.max(0, seats - Math.max(0, above)) : seats;
			}),
			most: own.map((seats, n) => {
				const free = (market.classes[n]?.seatsMax ?? 0) - (total[n] ?? 0);
				if (alone(n)) return mine[n] ? seats + free : seats;
				return lucky[n] === thread && (total[n] ?? 0) > 0 ? seats + free : seats;
			}),
			decides: mine,
			collisions: market.collisions.map((set) => ({
				classes: set.classes.filter((n) => mine[n]),
				most:
					set.most -
					set.classes.filter((n) => !mine[n] && (total[n] ?? 0) + promised(market, n) > 0).length,
			})),
			money: moneyLeft(seating) / threads,
		};
	});
}

const promised = ({ classes }: Market, number: number) => classes[number]?.runsLeast ?? 0;

/** The thread that may open or close a class; −1: nobody in this round. */
function decidersOf(seating: Seating, total: Float64Array, random: Random): number[] {
	const { market, byThread } = seating;
	const colliding = new Set(market.collisions.flatMap(({ classes }) => classes));
	const forColliding = random.integer(byThread.length);
	return market.classes.map(({ runsLeast }, n) => {
		if (runsLeast === 1) return -1;
		const holders = byThread.flatMap((own, thread) => ((own[n] ?? 0) > 0 ? [thread] : []));
		if (holders.length > 1) return -1;
		const free = colliding.has(n) ? forColliding : random.integer(byThread.length);
		const holder = holders[0] ?? free;
		if (colliding.has(n) && holder !== forColliding) return -1;
		return random.uniform() < 0.6 || (total[n] ?? 0) === 0 ? holder : -1;
	});
}
