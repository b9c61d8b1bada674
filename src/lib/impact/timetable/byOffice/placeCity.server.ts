import type { Placement } from '../plan.ts';
import { decidedPlacements } from '../rules-pins.ts';
import type { Descent } from './descend.server.ts';
import type { Dived } from './dive.server.ts';
import { pricesFrom, seatCosts } from './market.ts';
import type { Search } from './search.server.ts';
import { roomsToPlace, totalOf, type Rooms, type Seating } from './seating.ts';
import type { OfficeAnswer, SeatWish } from './words.ts';

/** How far seats are priced in one round after another: at first as elsewhere, at last not at all. */
const thrift = [1, 1, 0.5, 0];
/** Minutes by which seats of classes with too few get cheaper in each round in which they are too few. */
const lure = 40;
/** Rounds in which the worst half of what is still too small is given up, before all of it is. */
const patience = 3;
/** Seconds of a round that seats offices again and again. */
const roundSeconds = 6;

/** A plan that keeps all rules, from what the offices choose at the prices of the bound. */
export async function placeCity(search: Search, dived: Dived): Promise<Seating> {
	const { market, crew, instance } = search;
	const { demand, open } = dived;
	const costs = seatCosts(market, pricesFrom(market, dived.list));
	await crew.ask(() => ({ kind: 'narrow', prices: costs, slack: Infinity }));
	const decided = decidedPlacements(instance.problem);
	const taken = await crew.ask(() => ({ kind: 'take', placements: decided }));
	const lured = new Float64Array(costs.length);
	let seating: Seating = { market, open, byThread: seatsIn(taken) };
	const seatAll = async (part: number) => {
		for (const number of smallOnes(seating)) lured[number] = (lured[number] ?? 0) + lure;
		seating = await round(search, seating, {
			rooms: roomsToPlace(seating, demand.byThread, true),
			prices: costs.map((cost, number) => cost * part - (lured[number] ?? 0)),
			groupSize: 1,
			once: true,
		});
	};
	for (const part of thrift) await seatAll(part);
	for (let time = 1; ; time += 1) {
		const small = smallOnes(seating);
		if (small.length === 0) break;
		const given = time < patience ? small.slice(0, Math.ceil(small.length / 2)) : small;
		for (const number of given) {
			seating.open[number] = 0;
			lured[number] = 0;
		}
		await seatAll(0);
	}
	await crew.ask(() => ({ kind: 'narrow', prices: costs, slack: 100 }));
	return seating;
}

/** Begins with a plan that there is, instead of a new one. */
export async function keepCity(
	search: Search,
	{ list }: Descent,
	placements: readonly Placement[],
): Promise<Seating> {
	const { market, crew } = search;
	const prices = seatCosts(market, pricesFrom(market, list));
	await crew.ask(() => ({ kind: 'narrow', prices, slack: 100 }));
	const taken = await crew.ask(() => ({ kind: 'take', placements }));
	const open = Uint8Array.from(market.classes, ({ runsLeast }) => runsLeast);
	return { market, open, byThread: seatsIn(taken) };
}

/** Open classes with too few, the emptiest first; promised ones may be as small as they are. */
function smallOnes({ market, open, byThread }: Seating): number[] {
	const total = totalOf({ market, byThread });
	const part = (number: number) =>
		(total[number] ?? 0) / Math.max(1, market.classes[number]?.seatsMin ?? 1);
	return [...market.classes.keys()]
		.filter((number) => open[number] && market.classes[number]?.runsLeast === 0)
		.filter((number) => part(number) < 1)
		.sort((one, other) => part(one) - part(other));
}

export type Round = Pick<SeatWish, 'prices' | 'groupSize' | 'once'> & {
	readonly rooms: readonly Rooms[];
};

/** Lets all threads seat their offices once, each in its room. */
export async function round(search: Search, seating: Seating, wish: Round): Promise<Seating> {
	const { crew, random } = search;
	const left = Math.max(0, search.seconds - search.elapsed());
	const until = Date.now() + 1000 * Math.min(roundSeconds, left);
	const answers = await crew.ask((thread) => ({
		kind: 'seat',
		wish: {
			...(wish.rooms[thread] as Rooms),
			prices: wish.prices,
			groupSize: wish.groupSize,
			once: wish.once,
			seed: `${random.integer(2 ** 30)}`,
			gap: 5e-4,
			secondsAGroup: 10,
			until: wish.once ? Number.MAX_SAFE_INTEGER : until,
		},
	}));
	return { ...seating, byThread: seatsIn(answers) };
}

function seatsIn(answers: readonly OfficeAnswer[]): Float64Array[] {
	return answers.flatMap((answer) => (answer.kind === 'seated' ? [answer.seated.seats] : []));
}

export async function placementsIn({ crew }: Search): Promise<Placement[]> {
	const answers = await crew.ask(() => ({ kind: 'placements' }));
	return answers.flatMap((answer) => (answer.kind === 'placements' ? answer.placements : []));
}
