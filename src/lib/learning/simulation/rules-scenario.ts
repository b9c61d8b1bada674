import type { ScenarioBlock, ScenarioNode, ShownScenario } from './scenario.ts';

export type Walk = readonly number[];

/** The scene that a walk has reached, or null where the walk does not fit the scenario (any more). */
function sceneAfter({ nodes }: ScenarioBlock, walk: Walk): ScenarioNode | null {
	let scene: ScenarioNode | undefined = nodes[0];
	for (const choice of walk) {
		const next: string | undefined = scene?.choices[choice]?.next;
		scene = nodes.find(({ id }) => id === next);
	}
	return scene ?? null;
}

/** A walk is over where nothing is left to choose. */
export function walkIsOver(block: ScenarioBlock, walk: Walk | undefined): boolean {
	if (walk === undefined) return false;
	const scene = sceneAfter(block, walk);
	return scene !== null && scene.choices.length === 0;
}

/**
 * The walk after one more choice. `taken` is how many choices the page knew of: sent twice, a choice
 * counts once. Null: there is no such choice.
 */
export function walkOn(
	block: ScenarioBlock,
	walk: Walk,
	{ taken, option }: { readonly taken: number; readonly option: number },
): Walk | null {
	const known = sceneAfter(block, walk) ? walk : [];
	if (taken !== known.length) return known;
	return sceneAfter(block, known)?.choices[option] ? [...known, option] : null;
}

export function shownScenario(block: ScenarioBlock, walk: Walk = []): ShownScenario {
	const fits = sceneAfter(block, walk) ? walk : [];
	const past = fits.map((option, at) => {
		const scene = sceneAfter(block, fits.slice(0, at));
		const choice = scene?.choices[option];
		return {
			paragraphs: scene?.paragraphs ?? [],
			chosen: choice?.text ?? '',
			reply: choice?.reply ?? '',
		};
	});
	const scene = sceneAfter(block, fits);
	return {
		kind: 'scenario',
		id: block.id,
		title: block.title,
		past,
		now: {
			paragraphs: scene?.paragraphs ?? [],
			choices: scene?.choices.map(({ text }) => text) ?? [],
			outcome: scene?.outcome ?? null,
		},
	};
}
