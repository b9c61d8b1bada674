import { expect, test } from 'vitest';
import { readGift } from '../../bank/import/gift.ts';
import { creditOf } from '../../bank/rules-score.ts';
import type { Task } from '../../bank/item.ts';
import type { Response } from '../../bank/response.ts';
import { itemTexts } from './index.ts';

const found = itemTexts.map((text) => ({ ...text, read: readGift(text.gift) }));

test('every item that comes with the product is read whole', () => {
	expect(found.flatMap(({ read }) => read.left)).toEqual([]);
	expect(found.flatMap(({ read }) => read.taken.flatMap(({ notes }) => notes))).toEqual([]);
	const counts = Map.groupBy(found, ({ competencyCode }) => competencyCode);
	const sizes = [...counts].map(([code, texts]) => [
		code,
		texts.reduce((sum, { read }) => sum + read.taken.length, 0),
	]);
	expect(sizes).toEqual([
		['T.DAFDUK', 24],
		['M.3', 20],
	]);
});

/** What somebody answers who knows it all. */
function wholly(task: Task): Response {
	switch (task.kind) {
		case 'choice': {
			const places = task.options.flatMap(({ credit }, at) => (credit > 0.01 ? [at] : []));
			const best = places.filter((at) => task.many || task.options[at]?.credit === 1);
			return { kind: 'choice', chosen: best };
		}
		case 'matching':
			return { kind: 'matching', rights: task.pairs.map(({ right }) => right) };
		case 'ordering':
			return { kind: 'ordering', order: task.steps.map((_, at) => at) };
		case 'numeric':
			return { kind: 'numeric', text: String(task.accepted[0]?.from) };
		case 'shortText':
			return { kind: 'shortText', text: task.accepted[0]?.text ?? '' };
	}
}

test('and who knows it all gets every one right', () => {
	for (const { read } of found)
		for (const { name, body } of read.taken)
			expect(creditOf(body.task, wholly(body.task)), name).toBe(1);
});
