import { randomFrom } from '../../../statistics/index.ts';
import type { Desk, OpenOffice } from './desk.server.ts';
import { groupProgram, type GroupProgram, type GroupRoom } from './group.ts';
import type { Seated, SeatWish } from './words.ts';

/** Seats held by some offices, by class. */
export function seatsOf({ classes }: Desk, offices: readonly OpenOffice[]): Float64Array {
	const seats = new Float64Array(classes.length);
	for (const office of offices)
		for (const number of office.placed) {
			const at = office.classes[number] ?? 0;
			seats[at] = (seats[at] ?? 0) + 1;
		}
	return seats;
}

/** Rupiah for seats; and for classes where `opened` says so. */
function moneyFor({ classes }: Desk, seats: Float64Array, opened: Uint8Array): number {
	return classes.reduce((sum, { entry: { training } }, number) => {
		const own = seats[number] ?? 0;
		return sum + own * training.costASeat + (opened[number] && own > 0 ? training.cost : 0);
	}, 0);
}

/** Seats the people of one group of offices after another anew, each as well as can be within its room. */
export function seat(desk: Desk, wish: SeatWish, stopped: () => boolean): Seated {
	const order = randomFrom(wish.seed).shuffle(desk.offices);
	let money = wish.money;
	let improved = 0;
	const groups = wish.once ? Math.ceil(order.length / wish.groupSize) : Infinity;
	for (let group = 0; group < groups && order.length > 0; group += 1) {
		if (stopped() || Date.now() > wish.until) break;
		const at = (group * wish.groupSize) % order.length;
		const own = [...order, ...order].slice(at, at + Math.min(wish.groupSize, order.length));
		const gained = seatGroup(desk, own, wish, money);
		money -= gained.spent;
		if (gained.changed) improved += 1;
	}
	return { seats: seatsOf(desk, desk.offices), improved };
}

function seatGroup(desk: Desk, own: readonly OpenOffice[], wish: SeatWish, money: number) {
	const all = seatsOf(desk, desk.offices);
	const ours = seatsOf(desk, own);
	const room = roomOf(desk, all, ours, wish, money);
	const group = groupProgram(
		own.map(({ block, core, placed }) => {
			const thought = Uint8Array.from(core);
			for (const number of placed) thought[number] = 1;
			return { block, thought };
		}),
		desk.classes,
		desk.numberOf,
		desk.instance.problem.terms,
		room,
	);
	const open = desk.solver.open(group.program);
	try {
		const start = startOf(group, own, desk);
		const { columns } = open.solve({ seconds: wish.secondsAGroup, gap: wish.gap, start });
		if (columns.length === 0) return { spent: 0, changed: false };
		const before = moneyFor(desk, ours, room.decides);
		let changed = false;
		for (const [index, { at, candidates }] of group.blocks.entries()) {
			const placed = candidates.flatMap((_, n) => ((columns[at.first + n] ?? 0) > 0.5 ? [n] : []));
			const office = own[index];
			if (!office) continue;
			changed ||= placed.join() !== office.placed.join();
			office.placed = placed;
		}
		return { spent: moneyFor(desk, seatsOf(desk, own), room.decides) - before, changed };
	} finally {
		open.close();
	}
}

/** The room of a group: what the thread may hold less what its other offices hold. */
function roomOf(
	desk: Desk,
	all: Float64Array,
	ours: Float64Array,
	wish: SeatWish,
	money: number,
): GroupRoom {
	const others = all.map((seats, number) => seats - (ours[number] ?? 0));
	const decides = wish.decides.map((may, number) => (may && others[number] === 0 ? 1 : 0));
	const budget = desk.instance.problem.terms.budget;
	return {
		least: wish.least.map((least, number) => {
			const held = wish.decides[number] ? enoughOf(desk, all, number) : least;
			return held - (others[number] ?? 0);
		}),
		most: wish.most.map((most, number) => most - (others[number] ?? 0)),
		decides,
		prices: wish.prices,
		money: budget === null ? null : money + moneyFor(desk, ours, decides),
		collisions: wish.collisions.map((set) => ({
			...set,
			most: set.most - set.classes.filter((n) => !decides[n] && runsHere(wish, others, n)).length,
		})),
	};
}

/** A class that this thread decides is held by it alone: it keeps its smallest number while it runs. */
const enoughOf = ({ classes }: Desk, all: Float64Array, number: number) =>
	Math.min(all[number] ?? 0, classes[number]?.seatsMin ?? 0);

const runsHere = (wish: SeatWish, others: Float64Array, number: number) =>
	wish.decides[number] === 1 && (others[number] ?? 0) > 0;

function startOf(group: GroupProgram, own: readonly OpenOffice[], desk: Desk): Float64Array {
	const start = new Float64Array(group.program.columns.cost.length);
	for (const [index, { at, candidates }] of group.blocks.entries())
		for (const number of own[index]?.placed ?? []) {
			start[at.first + number] = 1;
			const shared = desk.numberOf.get(candidates[number]?.into.training.id ?? -1) ?? -1;
			const runs = group.runs.get(shared);
			if (runs !== undefined) start[runs] = 1;
		}
	return start;
}
