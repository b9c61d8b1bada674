import { describe, expect, test } from 'vitest';
import { textPairs, type TextPair } from '../authoring/texts.ts';
import type { Block } from '../block.ts';
import { questionIn } from './rules-question.ts';
import { screenInEnglish } from './rules-screen.ts';
import { takeEnglish } from './rules-translation.ts';
import type { SentEnglish, TranslationPart } from './translation.ts';

const mark = ({ text, english }: TextPair) => `${text}|${english}`;
const says: Block = { kind: 'text', paragraphs: ['Sapalah dahulu.', 'Lalu tanya.'] };
const first = { of: 'Sapalah.', text: 'Greet.' };
const part: TranslationPart = {
	...{ kind: 'block', id: 7, says },
	textsEn: { 'paragraphs.0': first },
};
const name = (at: number) => `block:7:paragraphs.${at}`;
const send = (at: number, text: string, more: Partial<SentEnglish> = {}) =>
	new Map([
		[name(at), { text, seen: mark(textPairs(says, part.textsEn)[at]!), fits: false, ...more }],
	]);

describe('the English of a text', () => {
	test('that no longer fits stays old until somebody writes it anew or says that it still fits', () => {
		const untouched = takeEnglish(part, send(0, 'Greet.'), mark);
		expect(untouched).toMatchObject({ changed: 0, textsEn: { 'paragraphs.0': first } });
		const confirmed = takeEnglish(part, send(0, 'Greet.', { fits: true }), mark);
		expect(confirmed.textsEn).toEqual({
			'paragraphs.0': { of: 'Sapalah dahulu.', text: 'Greet.' },
		});
		const anew = takeEnglish(part, send(0, 'Greet first.'), mark);
		expect(anew.textsEn['paragraphs.0']).toEqual({ of: 'Sapalah dahulu.', text: 'Greet first.' });
	});

	test('is not written over what somebody else wrote meanwhile, and the same sent twice is one', () => {
		const older = takeEnglish(part, send(1, 'Then ask.', { seen: 'older' }), mark);
		expect([...older.faults]).toEqual([[name(1), 'changedMeanwhile']]);
		const { textsEn } = takeEnglish(part, send(1, 'Then ask.'), mark);
		const again = takeEnglish({ ...part, textsEn }, send(1, 'Then ask.'), mark);
		expect(again).toMatchObject({ changed: 0, textsEn });
		expect(again.faults.size).toBe(0);
	});

	test('is as long as its place allows', () => {
		const title: TranslationPart = { kind: 'screen', id: 1, says: { title: 'Judul' }, textsEn: {} };
		const long = { text: 'a'.repeat(301), seen: 'Judul|null', fits: false };
		const { faults } = takeEnglish(title, new Map([['screen:1:title', long]]), mark);
		expect([...faults.values()]).toEqual(['tooLong']);
	});

	test('moves along when a paragraph is put before its own', () => {
		const kept = { 'paragraphs.0': { of: 'Sapalah dahulu.', text: 'Greet first.' } };
		const longer: Block = { kind: 'text', paragraphs: ['Berdirilah.', 'Sapalah dahulu.'] };
		expect(textPairs(longer, kept)).toMatchObject([
			{ english: null, isOld: false },
			{ english: 'Greet first.', isOld: false },
		]);
	});
});

test('a question is asked in one language: English only when all of it is', () => {
	const asked = { text: 'Siapa dahulu?', options: ['Lansia', 'Pejabat'] };
	const textsEn = {
		text: { of: 'Siapa dahulu?', text: 'Who first?' },
		'options.0.text': { of: 'Lansia', text: 'The elderly' },
	};
	expect(questionIn({ ...asked, textsEn }, 'en')).toEqual({ ...asked, lang: 'id' });
	const whole = { ...textsEn, 'options.1.text': { of: 'Pejabat', text: 'Officials' } };
	expect(questionIn({ ...asked, textsEn: whole }, 'en')).toEqual({
		...{ text: 'Who first?', options: ['The elderly', 'Officials'] },
		lang: undefined,
	});
});

test('a screen names the texts that stand on it in Indonesian', () => {
	const screen = { title: 'Menyambut', blocks: [says] };
	expect(screenInEnglish(screen, undefined)).toMatchObject({
		untranslated: true,
		indonesian: ['Menyambut', 'Sapalah dahulu.', 'Lalu tanya.'],
	});
	const half = { title: 'Welcoming', blocks: [says], untranslated: true };
	expect(screenInEnglish(screen, half).indonesian).toEqual(['Sapalah dahulu.', 'Lalu tanya.']);
});
