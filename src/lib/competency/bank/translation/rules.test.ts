import { expect, test } from 'vitest';
import { askedItem } from '../asked.ts';
import type { ItemBody } from '../item.ts';
import { inTexts, isWhole, partsOf } from './rules-texts.ts';

const matching: ItemBody = {
	prompt: 'Pasangkan.',
	task: {
		kind: 'matching',
		pairs: [
			{ left: 'lahir', right: 'akta kelahiran' },
			{ left: 'wafat', right: 'akta kematian' },
		],
		spare: ['akta nikah'],
	},
};
const texts = {
	prompt: 'Match them.',
	parts: ['birth', 'birth certificate', 'death', 'death certificate', 'marriage certificate'],
};

test('the words change, the key and the order do not', () => {
	expect(partsOf(matching.task)).toHaveLength(5);
	expect(isWhole(matching, texts)).toBe(true);
	const own = askedItem(matching, 'ani').task;
	const other = askedItem(matching, 'ani', { texts }).task;
	if (own.kind !== 'matching' || other.kind !== 'matching') throw new Error('not matching');
	// What is sent back is the same in both languages
	expect(other.rights.map(({ value }) => value)).toEqual(own.rights.map(({ value }) => value));
	expect(other.lefts).toEqual(['birth', 'death']);
	expect(other.rights.find(({ value }) => value === 'akta nikah')?.text).toBe(
		'marriage certificate',
	);
});

test('a choice keeps its places, so that an answer means the same in either language', () => {
	const body: ItemBody = {
		prompt: 'Berapa?',
		task: {
			kind: 'choice',
			many: false,
			options: [
				{ text: 'satu', credit: 1 },
				{ text: 'dua', credit: 0 },
				{ text: 'tiga', credit: 0 },
			],
		},
	};
	const own = askedItem(body, 'budi').task;
	const other = askedItem(body, 'budi', {
		texts: { prompt: 'How many?', parts: ['one', 'two', 'three'] },
	}).task;
	if (own.kind !== 'choice' || other.kind !== 'choice') throw new Error('no choice');
	expect(other.options.map(({ index }) => index)).toEqual(own.options.map(({ index }) => index));
	expect(JSON.stringify(other)).not.toMatch(/credit/);
});

test('a translation that leaves a part out is not whole, and shows the part as it was', () => {
	const half = { prompt: 'Match them.', parts: ['birth', '', 'death', '', ''] };
	expect(isWhole(matching, half)).toBe(false);
	expect(inTexts(matching, half).task).toMatchObject({
		pairs: [{ left: 'birth', right: 'akta kelahiran' }, { left: 'death' }],
	});
});
