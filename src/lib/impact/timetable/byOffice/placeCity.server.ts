import type { Placement } from '../plan.ts';
import { decidedPlacements } from '../rules-pins.ts';
import type { Bounded } from './boundCity.server.ts';
import { seatCosts } from './market.ts';
import { chooseRunning } from './running.server.ts';
import type { Search } from './search.ts';
import { roomsToPlace, totalOf, type Rooms, type Seating } from './seating.ts';
import type { OfficeAnswer, SeatWish } from './words.ts';

/** How far seats are priced in one round after another: at first as elsewhere, at last not at all. */
const thrift = [1, 0.5, 0];
/** Rounds in which classes with too few are given up before all of them are. */
const patience = 5;
/** Seconds of a round that seats offices again and again. */
const roundSeconds = 6;

/** A plan that keeps all rules, from what the offices choose at the prices of the bound. */
export async function placeCity(search: Search, bounded: Bounded): Promise<Seating> {
	const { market, crew, solver, instance } = search;
	const { demand, prices } = bounded;
	const open = chooseRunning(market, solver, demand.seats, demand.worth);
	const decided = decidedPlacements(instance.problem);
	const taken = await crew.ask(() => ({ kind: 'take', placements: decided }));
	let seating: Seating = { market, open, byThread: seatsIn(taken) };
	const costs = seatCosts(market, prices);
	for (const part of thrift)
		seating = await round(search, seating, {
			rooms: roomsToPlace(seating, demand.byThread, part < 1),
			prices: costs.map((cost) => cost * part),
			groupSize: 1,
			once: true,
		});
	for (let time = 1; ; time += 1) {
		const small = smallest(seating, time >= patience);
		if (small.length === 0) return seating;
		for (const number of small) seating.open[number] = 0;
		seating = await round(search, seating, {
			rooms: roomsToPlace(seating, demand.byThread, true),
			prices: costs.map(() => 0),
			groupSize: 1,
			once: true,
		});
	}
}

/** Open classes with too few, or with nobody: the worst half of them, or all. */
function smallest(seating: Seating, all: boolean): number[] {
	const total = totalOf(seating);
	const small = seating.market.classes
		.map(({ seatsMin, runsLeast }, number) => ({ seatsMin, runsLeast, number }))
		.filter(({ runsLeast, number }) => seating.open[number] && runsLeast === 0)
		.map(({ seatsMin, number }) => ({
			number,
			part: (total[number] ?? 0) / Math.max(1, seatsMin),
		}))
		.filter(({ part }) => part < 1)
		.sort((one, other) => one.part - other.part);
	const count = all ? small.length : Math.ceil(small.length / 2);
	return small.slice(0, count).map(({ number }) => number);
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
