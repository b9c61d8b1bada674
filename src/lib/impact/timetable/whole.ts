import { addBlock, type BlockAt, type OfficeBlock } from './block.ts';
import type { Instance } from './instance.ts';
import { allowedMoney, million } from './money.ts';
import { draftProgram, type Draft, type Program } from './program.ts';
import { collisionsOf, sharedClasses, type SharedClass } from './shared.ts';
import { togetherAtMost } from './together.ts';

/** The program of all offices at once, and where to find things in it. */
export type WholeProgram = {
	readonly program: Program;
	readonly blocks: readonly (OfficeBlock & { readonly at: BlockAt })[];
	readonly classes: readonly (SharedClass & { readonly runs: number; readonly seats: number })[];
	/** The row of money; null without a budget. */
	readonly money: number | null;
};

export function wholeProgram(instance: Instance, offices: readonly OfficeBlock[]): WholeProgram {
	const draft = draftProgram();
	const { terms, horizon } = instance.problem;
	const blocks = offices.map((block) => ({ ...block, at: addBlock(draft, block, terms) }));
	const shared = sharedClasses(instance);
	const joining = columnsByClass(blocks);
	const classes = shared.map((one) => ({
		...one,
		...addClass(draft, one, joining.get(one.entry.training.id) ?? []),
	}));
	for (const set of collisionsOf(horizon.from, shared)) {
		const together = set.classes.flatMap((number) => classes[number] ?? []);
		const upper = togetherAtMost(together.map(({ entry }) => entry.frozen));
		draft.row(
			{ upper },
			together.map(({ runs }) => [runs, 1] as const),
		);
	}
	const money = addMoney(draft, allowedMoney(instance), classes, joining);
	return { program: draft.program, blocks, classes, money };
}

function columnsByClass(blocks: WholeProgram['blocks']): Map<number, number[]> {
	const joining = new Map<number, number[]>();
	for (const { candidates, at } of blocks)
		for (const [number, { into }] of candidates.entries()) {
			const { id } = into.training;
			const columns = joining.get(id);
			if (columns) columns.push(at.first + number);
			else joining.set(id, [at.first + number]);
		}
	return joining;
}

/** Does it run; then as many seats as it has, and as many as it needs. */
function addClass(
	draft: Draft,
	{ runsLeast, seatsMin, seatsMax }: SharedClass,
	joining: readonly number[],
): { runs: number; seats: number } {
	const runs = draft.column({ cost: 0, whole: true, lower: runsLeast, upper: 1 });
	const ones = joining.map((column) => [column, 1] as const);
	const seats = draft.row({ upper: 0 }, [...ones, [runs, -seatsMax]]);
	if (seatsMin > 0) draft.row({ lower: 0 }, [...ones, [runs, -seatsMin]]);
	return { runs, seats };
}

function addMoney(
	draft: Draft,
	allowed: number | null,
	classes: WholeProgram['classes'],
	joining: ReadonlyMap<number, readonly number[]>,
): number | null {
	if (allowed === null) return null;
	const terms = classes.flatMap(({ entry: { training }, runs }) => [
		[runs, training.cost / million] as const,
		...(joining.get(training.id) ?? []).map(
			(column) => [column, training.costASeat / million] as const,
		),
	]);
	return draft.row(
		{ upper: allowed / million },
		terms.filter(([, factor]) => factor !== 0),
	);
}
