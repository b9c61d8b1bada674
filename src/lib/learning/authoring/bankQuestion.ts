import type { ItemBody } from '../../competency/index.ts';
import type { DraftQuestion } from './draft.ts';

/** The most credit that an option may lack and still be the right one: what is full counts as 1. */
const fullCredit = 0.999;

/**
 * A question of the final quiz from an item of the bank: one choice of several, of which one is right.
 * Null for any other item, since a quiz asks nothing else.
 */
export function questionFromItem(
	body: ItemBody,
): Pick<DraftQuestion, 'text' | 'options' | 'key' | 'explanation'> | null {
	const { task, prompt, material, explanation } = body;
	if (task.kind !== 'choice' || task.many) return null;
	const key = task.options.findIndex(({ credit }) => credit >= fullCredit);
	if (key < 0) return null;
	return {
		text: [material, prompt].filter(Boolean).join(' '),
		options: task.options.map(({ text }) => text),
		key,
		explanation: explanation ?? task.options[key]?.feedback ?? '',
	};
}
