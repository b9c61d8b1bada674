import { addBlock, type BlockAt, type OfficeBlock } from '../block.ts';
import { million } from '../money.ts';
import { draftProgram, type Draft, type Program } from '../program.ts';
import type { TimetableTerms } from '../problem.ts';
import type { SharedClass } from '../shared.ts';

/** What a group of offices finds: seats between `least` and `most`, and what it may decide. */
export type GroupRoom = {
	readonly least: Float64Array;
	readonly most: Float64Array;
	/** 1: nobody else sits in this class, and the group may open or close it. */
	readonly decides: Uint8Array;
	readonly prices: Float64Array;
	/** Rupiah; null: no limit. */
	readonly money: number | null;
	/** Sets of deciding classes of which so many may run. */
	readonly collisions: readonly { readonly classes: readonly number[]; readonly most: number }[];
};

export type GroupProgram = {
	readonly program: Program;
	readonly blocks: readonly (OfficeBlock & { readonly at: BlockAt })[];
	/** Column of "does it run", by number of a deciding class. */
	readonly runs: ReadonlyMap<number, number>;
};

/** An office, and which of its candidates (1) are thought about. */
export type GroupOffice = { readonly block: OfficeBlock; readonly thought: Uint8Array };

/** The program of some offices, with the rest of the city held fast. */
export function groupProgram(
	offices: readonly GroupOffice[],
	classes: readonly SharedClass[],
	numberOf: ReadonlyMap<number, number>,
	terms: TimetableTerms,
	room: GroupRoom,
): GroupProgram {
	const draft = draftProgram();
	const blocks = offices.map(({ block, thought }) => ({
		...block,
		at: addBlock(draft, pricedBlock(block, numberOf, room.prices), terms, thought),
	}));
	const joining = new Map<number, number[]>();
	for (const { candidates, at } of blocks)
		for (const [n, { into }] of candidates.entries()) {
			const number = numberOf.get(into.training.id) ?? -1;
			const columns = joining.get(number);
			if (columns) columns.push(at.first + n);
			else joining.set(number, [at.first + n]);
		}
	const runs = new Map<number, number>();
	for (const [number, columns] of joining) {
		const one = classes[number];
		if (one) addSeats(draft, one, number, columns, room, runs);
	}
	for (const { classes: set, most } of room.collisions) {
		const own = set.flatMap((number) => runs.get(number) ?? []);
		if (own.length > most)
			draft.row(
				{ upper: most },
				own.map((column) => [column, 1] as const),
			);
	}
	addMoney(draft, classes, joining, runs, room.money);
	return { program: draft.program, blocks, runs };
}

function pricedBlock(
	block: OfficeBlock,
	numberOf: ReadonlyMap<number, number>,
	prices: Float64Array,
): OfficeBlock {
	const priceOf = (id: number) => prices[numberOf.get(id) ?? -1] ?? 0;
	const candidates = block.candidates.map((one) => ({
		...one,
		worth: one.worth - priceOf(one.into.training.id),
	}));
	return { ...block, candidates };
}

function addSeats(
	draft: Draft,
	{ seatsMin, seatsMax }: SharedClass,
	number: number,
	columns: readonly number[],
	{ least, most, decides }: GroupRoom,
	runs: Map<number, number>,
): void {
	const ones = columns.map((column) => [column, 1] as const);
	if (!decides[number]) {
		const upper = Math.max(0, most[number] ?? 0);
		const lower = Math.max(0, least[number] ?? 0);
		if (upper < columns.length || lower > 0) draft.row({ lower, upper }, ones);
		return;
	}
	const column = draft.column({ cost: 0, whole: true, upper: 1 });
	runs.set(number, column);
	draft.row({ upper: 0 }, [...ones, [column, -Math.min(seatsMax, most[number] ?? 0)]]);
	if (seatsMin > 0) draft.row({ lower: 0 }, [...ones, [column, -seatsMin]]);
}

function addMoney(
	draft: Draft,
	classes: readonly SharedClass[],
	joining: ReadonlyMap<number, readonly number[]>,
	runs: ReadonlyMap<number, number>,
	money: number | null,
): void {
	if (money === null) return;
	const seats = [...joining].flatMap(([number, columns]) => {
		const costASeat = classes[number]?.entry.training.costASeat ?? 0;
		return columns.map((column) => [column, costASeat / million] as const);
	});
	const opening = [...runs].map(
		([number, column]) => [column, (classes[number]?.entry.training.cost ?? 0) / million] as const,
	);
	const terms = [...seats, ...opening].filter(([, factor]) => factor !== 0);
	draft.row({ upper: money / million }, terms);
}
