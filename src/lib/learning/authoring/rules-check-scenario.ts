import type { ScenarioBlock } from '../simulation/scenario.ts';
import type { StopReason } from './finding.ts';

type Stop = { readonly reason: StopReason; readonly about: string };

/** Scenes that a walk from the first can reach. */
function reached({ nodes }: ScenarioBlock): Set<string> {
	const seen = new Set<string>();
	const open = nodes[0] ? [nodes[0].id] : [];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (seen.has(id)) continue;
		seen.add(id);
		open.push(...(nodes.find((node) => node.id === id)?.choices.map(({ next }) => next) ?? []));
	}
	return seen;
}

/** Every choice leads to a scene, every end says how it went, and an end can be reached. */
export function scenarioStops(block: ScenarioBlock): Stop[] {
	const { nodes, title } = block;
	const ids = new Set(nodes.map(({ id }) => id));
	const here = reached(block);
	const stops: Stop[] = [];
	if (title.trim() === '') stops.push({ reason: 'titleMissing', about: '' });
	for (const { paragraphs, choices, outcome } of nodes) {
		const about = paragraphs[0]?.slice(0, 80) ?? title;
		if (paragraphs.every((text) => text.trim() === ''))
			stops.push({ reason: 'nothingWritten', about });
		const lost = choices.some(({ text, next }) => text.trim() === '' || !ids.has(next));
		if (lost) stops.push({ reason: 'sceneLeadsNowhere', about });
		if (choices.length === 0 && (outcome === null || outcome.text.trim() === ''))
			stops.push({ reason: 'noEnd', about });
	}
	if (!nodes.some(({ id, choices }) => here.has(id) && choices.length === 0))
		stops.push({ reason: 'noEnd', about: title });
	return stops;
}

export function strandedScenes(block: ScenarioBlock): string[] {
	const here = reached(block);
	return block.nodes
		.filter(({ id }) => !here.has(id))
		.map(({ paragraphs }) => paragraphs[0] ?? block.title);
}
