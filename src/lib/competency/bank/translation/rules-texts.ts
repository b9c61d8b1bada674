import type { ItemBody, Task } from '../item.ts';
import type { ItemTexts } from './translation.ts';

/** The words of a task in one row, as a translator goes through them; numbers need none. */
export function partsOf(task: Task): string[] {
	switch (task.kind) {
		case 'choice':
			return task.options.map(({ text }) => text);
		case 'matching':
			return [...task.pairs.flatMap(({ left, right }) => [left, right]), ...task.spare];
		case 'ordering':
			return [...task.steps];
		case 'shortText':
			return task.accepted.map(({ text }) => text);
		case 'numeric':
			return [];
	}
}

/** The item in other words; its key and its order stay. A text that is missing stays as it was. */
export function inTexts(body: ItemBody, texts: ItemTexts): ItemBody {
	const { material, explanation } = texts;
	const media = body.media?.map((one, at) => ({ ...one, text: texts.media?.[at] || one.text }));
	return {
		...body,
		prompt: texts.prompt || body.prompt,
		...(body.material && { material: material || body.material }),
		...(body.explanation && { explanation: explanation || body.explanation }),
		...(media && { media }),
		task: taskIn(body.task, texts.parts),
	};
}

function taskIn(task: Task, parts: readonly string[]): Task {
	const said = (at: number, was: string) => parts[at] || was;
	switch (task.kind) {
		case 'choice':
			return {
				...task,
				options: task.options.map((one, at) => ({ ...one, text: said(at, one.text) })),
			};
		case 'matching':
			return {
				...task,
				pairs: task.pairs.map(({ left, right }, at) => ({
					left: said(2 * at, left),
					right: said(2 * at + 1, right),
				})),
				spare: task.spare.map((one, at) => said(2 * task.pairs.length + at, one)),
			};
		case 'ordering':
			return { ...task, steps: task.steps.map((one, at) => said(at, one)) };
		case 'shortText':
			return {
				...task,
				accepted: task.accepted.map((one, at) => ({ ...one, text: said(at, one.text) })),
			};
		case 'numeric':
			return task;
	}
}

/** Whether every text of an item has its counterpart. */
export function isWhole(body: ItemBody, texts: ItemTexts): boolean {
	const parts = partsOf(body.task);
	return (
		texts.prompt !== '' &&
		(!body.material || Boolean(texts.material)) &&
		parts.every((_, at) => Boolean(texts.parts[at])) &&
		(body.media ?? []).every((_, at) => Boolean(texts.media?.[at]))
	);
}
