import { randomFrom } from '../../statistics/index.ts';
import type { ItemBody, Task } from './item.ts';
import type { AskedMedia } from './media/media.ts';
import type { ScenarioDocument } from './scenario/scenario.ts';
import { inTexts } from './translation/rules-texts.ts';
import type { ItemTexts } from './translation/translation.ts';

/** A task as the browser may see it before the test is over: nothing in it tells what is right. */
export type AskedTask =
	| {
			readonly kind: 'choice';
			readonly many: boolean;
			readonly options: readonly { readonly index: number; readonly text: string }[];
	  }
	| {
			readonly kind: 'matching';
			readonly lefts: readonly string[];
			/** `value` is sent back, in the language of the item; `text` is read. */
			readonly rights: readonly { readonly value: string; readonly text: string }[];
	  }
	| {
			readonly kind: 'ordering';
			readonly steps: readonly { readonly index: number; readonly text: string }[];
	  }
	| { readonly kind: 'numeric' | 'shortText' };

export type AskedItem = {
	readonly material: string | null;
	readonly prompt: string;
	readonly task: AskedTask;
	readonly media: readonly AskedMedia[];
	/** On which it rests together with other items. */
	readonly documents: readonly ScenarioDocument[];
};

/** What is shown beside the item itself: other words, and documents. */
export type ShownBeside = {
	readonly texts?: ItemTexts | null;
	readonly documents?: readonly ScenarioDocument[];
};

/** In an order that belongs to this sitting: the same on every device, another for the neighbour. */
export function askedItem(body: ItemBody, seed: string, beside: ShownBeside = {}): AskedItem {
	const shown = beside.texts ? inTexts(body, beside.texts) : body;
	return {
		material: shown.material ?? null,
		prompt: shown.prompt,
		task: askedTask(body.task, shown.task, seed),
		media: (shown.media ?? []).map(({ kind, text }) => ({ kind, text })),
		documents: beside.documents ?? [],
	};
}

/** The order comes from the words that the item was written in, so that both languages share it. */
function askedTask(task: Task, shown: Task, seed: string): AskedTask {
	const random = randomFrom(seed);
	switch (task.kind) {
		case 'choice': {
			const texts = shown.kind === 'choice' ? shown.options : task.options;
			const options = task.options.map(({ text }, index) => ({
				index,
				text: texts[index]?.text ?? text,
			}));
			return { kind: 'choice', many: task.many, options: random.shuffle(options) };
		}
		case 'matching': {
			const other = shown.kind === 'matching' ? shown : task;
			const rights = new Map<string, string>();
			task.pairs.forEach(({ right }, at) => rights.set(right, other.pairs[at]?.right ?? right));
			task.spare.forEach((one, at) => rights.set(one, other.spare[at] ?? one));
			return {
				kind: 'matching',
				lefts: other.pairs.map(({ left }) => left),
				rights: random.shuffle([...rights].map(([value, text]) => ({ value, text }))),
			};
		}
		case 'ordering': {
			const texts = shown.kind === 'ordering' ? shown.steps : task.steps;
			const steps = task.steps.map((text, index) => ({ index, text: texts[index] ?? text }));
			return { kind: 'ordering', steps: random.shuffle(steps) };
		}
		case 'numeric':
		case 'shortText':
			return { kind: task.kind };
	}
}
