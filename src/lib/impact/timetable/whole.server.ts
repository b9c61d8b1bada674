import { planOf } from './assemble.ts';
import { blocksOf } from './block.ts';
import type { Instance } from './instance.ts';
import type { Placement, TimetablePlan } from './plan.ts';
import type { TimetablePrices } from './price.ts';
import { coverPrices, noPrices, seatPrices } from './prices.ts';
import { worthOfNothing } from './rules-worth.ts';
import type { OpenProgram, Solver } from './solver.server.ts';
import { wholeProgram, type WholeProgram } from './whole.ts';

/** Solves all offices at once, beginning with a plan; null when none was found in time. */
export function solveWhole(
	instance: Instance,
	solver: Solver,
	seconds: number,
	first: readonly Placement[],
): TimetablePlan | 'infeasible' | null {
	const began = performance.now();
	const whole = wholeProgram(instance, blocksOf(instance));
	const nothing = worthOfNothing(instance);
	const done = (placements: Placement[], bound: number, prices: TimetablePrices) =>
		planOf(instance, placements, {
			bound: bound + nothing,
			method: 'whole',
			seconds: (performance.now() - began) / 1000,
			prices,
		});
	if (whole.blocks.length === 0) return done([], 0, noPrices);
	const open = solver.open(whole.program);
	try {
		const solved = open.solve({ seconds, gap: 1e-6, start: startOf(whole, first) });
		if (solved.status === 'infeasible') return 'infeasible';
		if (solved.columns.length === 0) return null;
		const placements = placementsIn(whole, solved.columns);
		return done(placements, solved.bound, pricesOf(instance, whole, open, solved.columns));
	} finally {
		open.close();
	}
}

/** The candidates that a solution takes. */
function placementsIn(whole: WholeProgram, columns: ArrayLike<number>): Placement[] {
	return whole.blocks.flatMap(({ candidates, at }) =>
		candidates
			.filter((_, number) => (columns[at.first + number] ?? 0) > 0.5)
			.map(({ who, into }) => ({ officerId: who.officer.id, classId: into.training.id })),
	);
}

/** A solution to begin with. */
function startOf(whole: WholeProgram, first: readonly Placement[]): Float64Array {
	const start = new Float64Array(whole.program.columns.cost.length);
	const chosen = new Set(first.map(({ officerId, classId }) => `${officerId}:${classId}`));
	const runs = new Map(whole.classes.map((one) => [one.entry, one.runs]));
	for (const { candidates, at } of whole.blocks)
		for (const [number, { who, into, sure }] of candidates.entries())
			if (sure || chosen.has(`${who.officer.id}:${into.training.id}`)) {
				start[at.first + number] = 1;
				start[runs.get(into) ?? 0] = 1;
			}
	return start;
}

/** With the classes that run held fast, what is left is linear and has prices. */
function pricesOf(
	instance: Instance,
	whole: WholeProgram,
	open: OpenProgram,
	columns: Float64Array,
): TimetablePrices {
	const lower = Float64Array.from(whole.program.columns.lower);
	const upper = Float64Array.from(whole.program.columns.upper);
	for (const { runs } of whole.classes) lower[runs] = upper[runs] = Math.round(columns[runs] ?? 0);
	open.setColumnBounds(lower, upper);
	const relaxed = open.relax(60);
	if (!relaxed) return noPrices;
	const price = (row: number) => relaxed.rowPrices[row] ?? 0;
	return {
		seats: seatPrices(whole.classes.map(({ entry, seats }) => [entry.training.id, price(seats)])),
		budgetMillion: whole.money === null ? 0 : Math.max(0, price(whole.money)),
		cover: whole.blocks.flatMap((block) => {
			const rows = relaxed.rowPrices.subarray(block.at.firstCover);
			return coverPrices(instance, block, rows.subarray(0, block.cover.length));
		}),
	};
}
