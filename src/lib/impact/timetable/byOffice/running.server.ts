import { draftProgram } from '../program.ts';
import type { OpenProgram, Solver } from '../solver.server.ts';
import type { Market } from './market.ts';

/** Which classes would run if each earned so much; nobody shares a trainer or a room. */
export type Running = {
	at(earnings: Float64Array): { readonly value: number; readonly runs: Float64Array };
	close(): void;
};

export function openRunning({ classes, collisions }: Market, solver: Solver): Running {
	const draft = draftProgram();
	for (const { runsLeast } of classes)
		draft.column({ cost: 0, whole: true, lower: runsLeast, upper: 1 });
	for (const { classes: set, most } of collisions)
		draft.row(
			{ upper: most },
			set.map((number) => [number, 1] as const),
		);
	const open: OpenProgram = solver.open(draft.program);
	return {
		at(earnings) {
			open.setCosts(earnings);
			const relaxed = open.relax(20);
			return {
				value: relaxed?.value ?? Infinity,
				runs: relaxed?.columns ?? new Float64Array(classes.length),
			};
		},
		close: () => open.close(),
	};
}

/**
 * The classes to begin with: those whose seats are asked for at good prices, by what that is worth, as far
 * as rooms, trainers and money go. A class asked for by too few is left out.
 */
export function chooseRunning(
	{ classes, collisions, money, unit }: Market,
	solver: Solver,
	asked: Float64Array,
	worth: Float64Array,
): Uint8Array {
	const draft = draftProgram();
	for (const [number, { runsLeast, seatsMin }] of classes.entries()) {
		const enough = (asked[number] ?? 0) >= 0.7 * seatsMin && (asked[number] ?? 0) > 0.2;
		draft.column({
			cost: Math.max(0, worth[number] ?? 0),
			whole: true,
			lower: runsLeast,
			upper: runsLeast === 1 || enough ? 1 : 0,
		});
	}
	for (const { classes: set, most } of collisions)
		draft.row(
			{ upper: most },
			set.map((number) => [number, 1] as const),
		);
	if (money !== null)
		draft.row(
			{ upper: money / unit },
			classes.flatMap(({ entry: { training } }, number) => {
				const cost = training.cost + training.costASeat * (asked[number] ?? 0);
				return cost > 0 ? [[number, cost / unit] as const] : [];
			}),
		);
	const open = solver.open(draft.program);
	const { columns } = open.solve({ seconds: 20, gap: 1e-3 });
	open.close();
	return Uint8Array.from(classes, ({ runsLeast }, number) =>
		runsLeast === 1 || (columns[number] ?? 0) > 0.5 ? 1 : 0,
	);
}
