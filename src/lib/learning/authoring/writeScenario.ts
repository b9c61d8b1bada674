import type { OutcomeKind, ScenarioBlock, ScenarioNode } from '../simulation/scenario.ts';
import { paragraphsIn, textIn, type Sent } from './sent.ts';

/** As many choices as a scene offers. */
export const mostChoices = 4;

const outcomes: readonly OutcomeKind[] = ['good', 'partly', 'poor'];

/**
 * A scenario as its form says it: `adegan-a1`, its choices `pilih-a1-0`, `balas-a1-0`, `ke-a1-0`, its
 * end `akhir-a1` and `akhir-isi-a1`. A scene that was emptied goes, though not while the page saves by
 * itself (`otomatis`): its form stays, and what is written there next would be lost. `tambah` adds one.
 */
export function writeScenario(held: ScenarioBlock, sent: Sent): ScenarioBlock {
	const written = held.nodes.map((node) =>
		sent.has(`adegan-${node.id}`) ? writeScene(node, sent) : node,
	);
	const stays = sent.has('otomatis');
	const kept = written.filter((node, at) => stays || at === 0 || !isEmpty(node));
	const nodes = textIn(sent, 'tambah') === 'adegan' ? [...kept, freshScene(held)] : kept;
	return { ...held, title: textIn(sent, 'judul'), nodes };
}

const isEmpty = ({ paragraphs, choices, outcome }: ScenarioNode) =>
	paragraphs.length === 0 && choices.length === 0 && outcome === null;

function writeScene({ id }: ScenarioNode, sent: Sent): ScenarioNode {
	const choices = Array.from({ length: mostChoices }, (_, at) => ({
		text: textIn(sent, `pilih-${id}-${at}`),
		reply: textIn(sent, `balas-${id}-${at}`),
		next: textIn(sent, `ke-${id}-${at}`),
	})).filter(({ text, reply }) => text !== '' || reply !== '');
	const kind = outcomes.find((one) => one === textIn(sent, `akhir-${id}`));
	return {
		id,
		paragraphs: paragraphsIn(sent, `adegan-${id}`),
		choices,
		outcome: kind ? { kind, text: textIn(sent, `akhir-isi-${id}`) } : null,
	};
}

/** A number that no scene had: names are kept in what learners did. */
function freshScene({ nodes }: ScenarioBlock): ScenarioNode {
	const highest = Math.max(0, ...nodes.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
	return { id: `a${highest + 1}`, paragraphs: [], choices: [], outcome: null };
}
