import loadHighs from 'highs';
import type { Highs, Model } from 'highs';
import type { Program } from './program.ts';

/** A solution of a relaxation: its value bounds what whole numbers can reach. */
export type Relaxed = {
	readonly value: number;
	readonly columns: Float64Array;
	/** What one more of a column would add; far below 0: it has no place in a good solution. */
	readonly columnPrices: Float64Array;
	/** Minutes for one more unit on the upper side of each row, at least 0 there. */
	readonly rowPrices: Float64Array;
};

/** The best whole solution found, and what no solution exceeds. */
export type Solved = {
	readonly status: 'optimal' | 'stopped' | 'infeasible';
	readonly value: number;
	readonly bound: number;
	/** Empty when none was found in time. */
	readonly columns: Float64Array;
};

export type SolveWish = {
	readonly seconds: number;
	/** Relative gap at which the search may stop. */
	readonly gap: number;
	readonly start?: Float64Array;
};

/** A program inside the solver; it keeps its memory until it is closed. */
export type OpenProgram = {
	setCosts(costs: Float64Array): void;
	setColumnBounds(lower: Float64Array, upper: Float64Array): void;
	relax(seconds: number): Relaxed | null;
	solve(wish: SolveWish): Solved;
	close(): void;
};

export type Solver = { open(program: Program): OpenProgram };

/**
 * The only door to HiGHS (MIT, compiled to WebAssembly). It computes in the thread that calls it, so it
 * is called in threads of its own; `stop` is asked meanwhile and ends a search early.
 */
export async function openSolver(stop: () => boolean = () => false): Promise<Solver> {
	const highs = await loadHighs();
	return { open: (program) => openProgram(highs, program, stop) };
}

function openProgram(highs: Highs, program: Program, stop: () => boolean): OpenProgram {
	const { columns, rows } = program;
	const model = highs.createModel({
		numCols: columns.cost.length,
		numRows: rows.lower.length,
		sense: highs.constants.objectiveSense.maximize,
		colCost: columns.cost,
		colLower: columns.lower,
		colUpper: columns.upper,
		rowLower: rows.lower,
		rowUpper: rows.upper,
		integrality: columns.whole.map((whole) => (whole ? 1 : 0)),
		matrix: {
			format: 'csr',
			numRows: rows.lower.length,
			numCols: columns.cost.length,
			starts: rows.starts,
			indices: rows.index,
			values: rows.value,
		},
	});
	model.options.set({ output_flag: false });
	const all = { kind: 'range', from: 0, to: columns.cost.length - 1 } as const;
	return {
		setCosts: (costs) => void model.changeColsCost(all, costs),
		setColumnBounds: (lower, upper) => void model.changeColsBounds(all, lower, upper),
		relax: (seconds) => relax(highs, model, seconds, stop),
		solve: (wish) => solve(highs, model, wish, stop),
		close: () => model.dispose(),
	};
}

function callbacks({ constants }: Highs, stop: () => boolean) {
	const { simplexInterrupt, mipInterrupt } = constants.callbackType;
	const ask = (event: { interrupt(): void }) => {
		if (stop()) event.interrupt();
		return undefined;
	};
	return { [simplexInterrupt]: ask, [mipInterrupt]: ask };
}

function relax(highs: Highs, model: Model, seconds: number, stop: () => boolean): Relaxed | null {
	model.options.set({ solve_relaxation: true, time_limit: seconds });
	model.zeroAllClocks();
	const { modelStatus } = model.run(callbacks(highs, stop));
	if (modelStatus !== highs.constants.modelStatus.optimal) return null;
	const { colValue, colDual, rowDual } = model.getSolution();
	return {
		value: model.getObjectiveValue(),
		columns: colValue,
		columnPrices: colDual,
		rowPrices: rowDual,
	};
}

function solve(highs: Highs, model: Model, wish: SolveWish, stop: () => boolean): Solved {
	model.options.set({
		solve_relaxation: false,
		time_limit: wish.seconds,
		mip_rel_gap: wish.gap,
		mip_abs_gap: 1e-6,
	});
	if (wish.start) model.setSolution({ colValue: wish.start });
	model.zeroAllClocks();
	const { modelStatus } = model.run(callbacks(highs, stop));
	const { optimal, infeasible } = highs.constants.modelStatus;
	if (modelStatus === infeasible)
		return { status: 'infeasible', value: NaN, bound: NaN, columns: new Float64Array() };
	const found = model.info.get('primal_solution_status') === 2;
	return {
		status: modelStatus === optimal ? 'optimal' : 'stopped',
		value: found ? model.getObjectiveValue() : -Infinity,
		bound: Number(model.info.get('mip_dual_bound')),
		columns: found ? model.getSolution().colValue : new Float64Array(),
	};
}
