/** How a walk through a scenario ended for the citizen. */
export type OutcomeKind = 'good' | 'partly' | 'poor';

export type ScenarioChoice = {
	readonly text: string;
	/** What follows at once from the choice, told before the next scene. */
	readonly reply: string;
	/** The scene that comes next. */
	readonly next: string;
};

/** A scene: it asks for a choice, or it is an end with an outcome. */
export type ScenarioNode = {
	readonly id: string;
	readonly paragraphs: readonly string[];
	readonly choices: readonly ScenarioChoice[];
	readonly outcome: { readonly kind: OutcomeKind; readonly text: string } | null;
};

/** A case that branches by what one does. The first node is the beginning. */
export type ScenarioBlock = {
	readonly kind: 'scenario';
	readonly id: string;
	readonly title: string;
	readonly nodes: readonly ScenarioNode[];
};

/** A scenario as the learner sees it: the way so far, and nothing of what lies ahead. */
export type ShownScenario = {
	readonly kind: 'scenario';
	readonly id: string;
	readonly title: string;
	readonly past: readonly {
		readonly paragraphs: readonly string[];
		readonly chosen: string;
		readonly reply: string;
	}[];
	readonly now: Pick<ScenarioNode, 'paragraphs' | 'outcome'> & {
		readonly choices: readonly string[];
	};
};
