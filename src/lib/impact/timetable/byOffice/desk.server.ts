import { addBlock, blocksOf, type OfficeBlock } from '../block.ts';
import type { Instance } from '../instance.ts';
import type { Placement } from '../plan.ts';
import type { CoverPrice } from '../price.ts';
import { coverPrices } from '../prices.ts';
import { draftProgram } from '../program.ts';
import { sharedClasses, type SharedClass } from '../shared.ts';
import type { OpenProgram, Solver } from '../solver.server.ts';
import type { Choice } from './words.ts';

/** An office with its program kept open in the solver, so that each new price is a small step. */
export type OpenOffice = {
	readonly block: OfficeBlock;
	readonly open: OpenProgram;
	/** Costs without prices. */
	readonly costs: Float64Array;
	readonly firstCover: number;
	/** Class numbers of its candidates. */
	readonly classes: Int32Array;
	/** 1: worth a thought; the others are too far from paying for their seat. */
	core: Uint8Array;
	/** Numbers of the candidates that are placed now. */
	placed: readonly number[];
};

/** The offices of one thread. */
export type Desk = {
	readonly instance: Instance;
	readonly classes: readonly SharedClass[];
	readonly numberOf: ReadonlyMap<number, number>;
	readonly offices: readonly OpenOffice[];
	readonly solver: Solver;
};

export function openDesk(instance: Instance, solver: Solver, officeIds: readonly number[]): Desk {
	const classes = sharedClasses(instance);
	const numberOf = new Map(classes.map(({ entry }, number) => [entry.training.id, number]));
	const offices = blocksOf(instance, new Set(officeIds)).map((block) => {
		const draft = draftProgram();
		const { firstCover } = addBlock(draft, block, instance.problem.terms);
		return {
			block,
			firstCover,
			open: solver.open(draft.program),
			costs: Float64Array.from(draft.program.columns.cost),
			classes: Int32Array.from(
				block.candidates,
				({ into }) => numberOf.get(into.training.id) ?? -1,
			),
			core: new Uint8Array(block.candidates.length).fill(1),
			placed: [],
		};
	});
	return { instance, classes, numberOf, offices, solver };
}

/** What the offices choose at these prices of seats: relaxed, or in whole people up to a gap. */
export function choose(
	{ offices, classes }: Desk,
	prices: Float64Array,
	seconds: number,
	gap: number | null,
): Choice {
	const seats = new Float64Array(classes.length);
	const worth = new Float64Array(classes.length);
	let bound = 0;
	for (const office of offices) {
		const { open, block } = office;
		open.setCosts(pricedCosts(office, prices));
		const relaxed = gap === null ? open.relax(seconds) : null;
		const solved = gap === null ? null : open.solve({ seconds, gap });
		bound += relaxed?.value ?? solved?.bound ?? Infinity;
		const columns = relaxed?.columns ?? solved?.columns ?? new Float64Array();
		for (let number = 0; number < block.candidates.length; number += 1) {
			const part = columns[number] ?? 0;
			if (part < 1e-9) continue;
			const at = office.classes[number] ?? 0;
			seats[at] = (seats[at] ?? 0) + part;
			worth[at] = (worth[at] ?? 0) + part * (office.costs[number] ?? 0);
		}
	}
	return { bound, seats, worth };
}

function pricedCosts({ costs, classes }: OpenOffice, prices: Float64Array): Float64Array {
	const priced = Float64Array.from(costs);
	for (let number = 0; number < classes.length; number += 1)
		priced[number] = (priced[number] ?? 0) - (prices[classes[number] ?? 0] ?? 0);
	return priced;
}

/**
 * Keeps in mind, of each office, the candidates that at these prices are worth at least `−slack` minutes
 * more than what they would push aside. The others are only left where they are.
 */
export function narrow({ offices }: Desk, prices: Float64Array, slack: number): void {
	for (const office of offices) {
		office.open.setCosts(pricedCosts(office, prices));
		const relaxed = office.open.relax(20);
		if (!relaxed) continue;
		office.core = Uint8Array.from(office.block.candidates, (_, number) =>
			(relaxed.columnPrices[number] ?? 0) >= -slack ? 1 : 0,
		);
	}
}

/** What one more officer at the desk would be worth, with seats at these prices. */
export function coverPricesOf({ instance, offices }: Desk, prices: Float64Array): CoverPrice[] {
	return offices.flatMap((office) => {
		office.open.setCosts(pricedCosts(office, prices));
		const relaxed = office.open.relax(30);
		if (!relaxed) return [];
		const rows = relaxed.rowPrices.subarray(office.firstCover);
		return coverPrices(instance, office.block, rows);
	});
}

export function placementsOf({ offices }: Desk): Placement[] {
	return offices.flatMap(({ block, placed }) =>
		placed.flatMap((number) => {
			const one = block.candidates[number];
			return one ? [{ officerId: one.who.officer.id, classId: one.into.training.id }] : [];
		}),
	);
}

/** Puts a plan into the offices; others' placements are passed over. */
export function takePlacements({ offices }: Desk, placements: readonly Placement[]): void {
	const taken = new Set(placements.map(({ officerId, classId }) => `${officerId}:${classId}`));
	for (const office of offices)
		office.placed = office.block.candidates.flatMap(({ who, into }, number) =>
			taken.has(`${who.officer.id}:${into.training.id}`) ? [number] : [],
		);
}
