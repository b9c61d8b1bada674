import { describe, expect, test } from 'vitest';
import type { Screen } from './block.ts';
import { finishLesson, screenWithin, shownBlocks } from './rules-lesson.ts';

const screens: Screen[] = [
	{
		title: 'Baca',
		blocks: [
			{ kind: 'motto', text: 'Dengar dulu, baru menjawab.' },
			{ kind: 'practice', minutes: 10, steps: ['Dengarkan satu warga sampai selesai.'] },
		],
	},
	{
		title: 'Coba',
		blocks: [
			{
				kind: 'check',
				id: 'dengar-1',
				question: 'Apa yang pertama?',
				options: [
					{ text: 'Menjawab', right: false, reply: 'Belum tahu apa yang ditanya.' },
					{ text: 'Mendengar', right: true, reply: 'Betul.' },
				],
			},
		],
	},
];

describe('a small question', () => {
	test('shows neither key nor reply before it was answered', () => {
		const shown = JSON.stringify(shownBlocks(screens[1] as Screen, { screen: 1, checks: {} }));
		expect(shown).not.toContain('right');
		expect(shown).not.toContain('Betul');
		expect(shown).toContain('Mendengar');
	});

	test('shows only the reply to the option that was chosen', () => {
		const place = { screen: 1, checks: { 'dengar-1': 0 } };
		const [block] = shownBlocks(screens[1] as Screen, place);
		expect(block).toMatchObject({
			answer: { option: 0, right: false, reply: 'Belum tahu apa yang ditanya.' },
		});
		expect(JSON.stringify(block)).not.toContain('Betul');
	});
});

describe('a lesson', () => {
	test('is not done while a small question waits, and says on which screen', () => {
		expect(finishLesson(screens, { screen: 1, checks: {} }, true)).toEqual({
			ok: false,
			reason: 'checkUnanswered',
			screen: 1,
		});
	});

	test('is not done before its practice was tried', () => {
		expect(finishLesson(screens, { screen: 1, checks: { 'dengar-1': 0 } }, false)).toEqual({
			ok: false,
			reason: 'practiceNotTried',
		});
	});

	test('is done with a wrong answer too, because a small question teaches and does not test', () => {
		expect(finishLesson(screens, { screen: 1, checks: { 'dengar-1': 0 } }, true).ok).toBe(true);
	});

	test('opens at its nearest screen when the address asks for one that is not there', () => {
		expect(screenWithin(99, 4)).toBe(3);
		expect(screenWithin(-1, 4)).toBe(0);
		expect(screenWithin(Number.NaN, 4)).toBe(0);
	});
});
