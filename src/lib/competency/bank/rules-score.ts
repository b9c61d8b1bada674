import type { Task } from './item.ts';
import type { Response } from './response.ts';

/** From this credit on an answer counts as right where only right and wrong are told apart. */
export const rightFrom = 2 / 3;

/**
 * What an answer is worth, 0 to 1.
 *
 * | task | credit |
 * |---|---|
 * | choice, one | that of the option |
 * | choice, some | the sum of the options, no less than 0 |
 * | matching | share of pairs put together rightly |
 * | ordering | share of neighbours that follow one another rightly |
 * | numeric, shortText | the best of the answers accepted |
 */
export function creditOf(task: Task, response: Response): number {
	if (task.kind === 'choice' && response.kind === 'choice') {
		const chosen = [...new Set(response.chosen)];
		if (!task.many && chosen.length !== 1) return 0;
		const sum = chosen.reduce((all, at) => all + (task.options[at]?.credit ?? 0), 0);
		return clip(sum);
	}
	if (task.kind === 'matching' && response.kind === 'matching') {
		const right = task.pairs.filter((pair, at) => response.rights[at] === pair.right).length;
		return right / task.pairs.length;
	}
	if (task.kind === 'ordering' && response.kind === 'ordering') {
		const follows = response.order.filter((step, at) => response.order[at + 1] === step + 1).length;
		return follows / (task.steps.length - 1);
	}
	if (task.kind === 'numeric' && response.kind === 'numeric') {
		const value = numberIn(response.text);
		if (value === null) return 0;
		return best(task.accepted.filter(({ from, to }) => value >= from && value <= to));
	}
	if (task.kind === 'shortText' && response.kind === 'shortText')
		return best(task.accepted.filter(({ text }) => fits(text, response.text)));
	return 0;
}

function best(accepted: readonly { credit: number }[]): number {
	return clip(accepted.reduce((most, { credit }) => Math.max(most, credit), 0));
}

/** Thirds that were written as 33.33333 make a whole. */
function clip(sum: number): number {
	const credit = Math.max(0, Math.min(1, sum));
	return credit > 0.999 ? 1 : credit;
}

/**
 * A number as people in Jakarta write it, or as a machine does; null where it is none.
 *
 * numberIn('1.234,5') → 1234.5; numberIn('3.14') → 3.14; numberIn('1.234') → 1234
 */
export function numberIn(text: string): number | null {
	const bare = text.trim().replaceAll(/\s/g, '');
	const local = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) || /^-?\d+,\d+$/.test(bare);
	const plain = local ? bare.replaceAll('.', '').replace(',', '.') : bare;
	return /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(plain) ? Number(plain) : null;
}

function fits(accepted: string, given: string): boolean {
	const plain = (text: string) =>
		text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
	const parts = plain(accepted).split('*');
	const text = plain(given);
	if (parts.length === 1) return text === parts[0];
	const [first = '', ...rest] = parts;
	const last = rest.pop() ?? '';
	if (!text.startsWith(first) || text.length < first.length + last.length) return false;
	if (!text.endsWith(last)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, at);
		if (found < 0 || found + part.length > text.length - last.length) return false;
		at = found + part.length;
	}
	return true;
}
