import { randomFrom } from '../../statistics/index.ts';
import type { ItemBody, Task } from './item.ts';

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
			readonly rights: readonly string[];
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
};

/** In an order that belongs to this sitting: the same on every device, another for the neighbour. */
export function askedItem(body: ItemBody, seed: string): AskedItem {
	return { material: body.material ?? null, prompt: body.prompt, task: askedTask(body.task, seed) };
}

function askedTask(task: Task, seed: string): AskedTask {
	const random = randomFrom(seed);
	switch (task.kind) {
		case 'choice': {
			const options = task.options.map(({ text }, index) => ({ index, text }));
			return { kind: 'choice', many: task.many, options: random.shuffle(options) };
		}
		case 'matching': {
			const rights = [...new Set([...task.pairs.map(({ right }) => right), ...task.spare])];
			return {
				kind: 'matching',
				lefts: task.pairs.map(({ left }) => left),
				rights: random.shuffle(rights),
			};
		}
		case 'ordering': {
			const steps = task.steps.map((text, index) => ({ index, text }));
			return { kind: 'ordering', steps: random.shuffle(steps) };
		}
		case 'numeric':
		case 'shortText':
			return { kind: task.kind };
	}
}
