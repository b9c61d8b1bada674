/** What counts in a scenario, each from 0 to 10. */
export type Weights = Readonly<Record<'gap' | 'duty' | 'reach' | 'effect', number>>;

/** Compared side by side: more than three nobody reads. */
export const mostScenarios = 3;

/** A way to spend a budget. `budget` null: all that is needed. */
export type Scenario = {
	readonly id: number;
	readonly name: string;
	readonly budget: number | null;
	readonly weights: Weights;
};

/** What a scenario gives to one row. */
export type Allotted = {
	readonly lineId: number;
	/** 0 to 1: how much it counts in this scenario. */
	readonly score: number;
	readonly priority: 1 | 2 | 3;
	readonly seats: number;
	readonly cost: number;
};
