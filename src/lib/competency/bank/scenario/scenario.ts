/** A text on which several items rest: a letter, a form that was filled in, a table. */
export type ScenarioDocument = { readonly title: string; readonly text: string };

export type Scenario = {
	readonly id: number;
	readonly title: string;
	readonly documents: readonly ScenarioDocument[];
	/** Items whose newest version rests on it. */
	readonly items: number;
};

export const mostDocuments = 5;
