import { draftProgram } from '../program.ts';
import type { OpenProgram, Solver } from '../solver.server.ts';
import type { Market } from './market.ts';

/** Which classes would run if each earned so much; nobody shares a trainer or a room. */
export type Running = {
	at(earnings: Float64Array): { readonly value: number; readonly runs: Float64Array };
	/** Holds classes fast: 1 runs, 0 does not, null as it likes. */
	hold(decided: readonly (0 | 1 | null)[]): void;
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
		hold(decided) {
			const lower = Float64Array.from(classes, ({ runsLeast }, n) => decided[n] ?? runsLeast);
			open.setColumnBounds(
				lower,
				Float64Array.from(classes, (_, n) => decided[n] ?? 1),
			);
		},
		close: () => open.close(),
	};
}
