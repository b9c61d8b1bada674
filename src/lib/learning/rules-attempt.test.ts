import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, instantAt } from '../time/index.ts';
import { askQuestion, mayStart, scoreAttempt, unanswered } from './rules-attempt.ts';

const monday = day('2026-03-02');
const failedAt = (clock: string) => ({ startedAt: instantAt(monday, clock), passed: false });
const keys = [0, 1, 2, 3, 0, 1, 2, 3, 0, 1].map((key, at) => ({ position: at + 1, key }));

describe('beginning an attempt', () => {
	test('waits for the lessons', () => {
		expect(mayStart([], false, monday)).toEqual({ ok: false, reason: 'lessonsMissing' });
	});

	test('is possible three times a day, and again the next day', () => {
		const three = ['08:00', '08:30', '23:59'].map(failedAt);
		expect(mayStart(three.slice(1), true, monday).ok).toBe(true);
		expect(mayStart(three, true, monday)).toEqual({
			ok: false,
			reason: 'attemptsUsedUp',
			againOn: '2026-03-03',
		});
		expect(mayStart(three, true, day('2026-03-03')).ok).toBe(true);
	});

	test('makes no sense after a pass', () => {
		const passed = { startedAt: instantAt(monday, '08:00'), passed: true };
		expect(mayStart([passed], true, monday)).toEqual({ ok: false, reason: 'alreadyPassed' });
	});
});

describe('the score', () => {
	const answered = (right: number) =>
		Object.fromEntries(keys.map(({ position, key }, at) => [position, at < right ? key : key + 1]));

	test('passes at the mark and not below it', () => {
		expect(scoreAttempt(keys, answered(7), 70)).toMatchObject({ score: 70, passed: true });
		expect(scoreAttempt(keys, answered(6), 70)).toMatchObject({
			score: 60,
			passed: false,
			wrong: [7, 8, 9, 10],
		});
	});

	test('is rounded down, so that nobody passes by rounding', () => {
		const three = keys.slice(0, 3);
		expect(scoreAttempt(three, { '1': 0, '2': 1 }, 67)).toMatchObject({
			score: 66,
			passed: false,
		});
	});

	test('of a quiz without questions passes nobody', () => {
		expect(scoreAttempt([], {}, 0).passed).toBe(false);
	});

	test('never falls when one more answer becomes right', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9 }), (right) => {
				const fewer = scoreAttempt(keys, answered(right), 70);
				const more = scoreAttempt(keys, answered(right + 1), 70);
				expect(more.score).toBeGreaterThan(fewer.score);
				expect(Number(more.passed)).toBeGreaterThanOrEqual(Number(fewer.passed));
			}),
		);
	});

	test('is asked for only when every question has an answer', () => {
		expect(unanswered([1, 2, 3], { '1': 0, '3': 2 })).toEqual([2]);
	});
});

describe('a question in an attempt', () => {
	const question = {
		position: 4,
		text: 'Siapa yang didahulukan?',
		options: ['a', 'b', 'c', 'd'],
		key: 2,
		explanation: 'Karena aturan.',
	};

	test('carries no key and no explanation', () => {
		const asked = askQuestion(question, 17);
		expect(Object.keys(asked).toSorted()).toEqual(['options', 'position', 'text']);
	});

	test('keeps its options, in the same order each time it is shown', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const asked = askQuestion(question, seed);
				expect(asked.options.map(({ index }) => index).toSorted()).toEqual([0, 1, 2, 3]);
				expect(askQuestion(question, seed)).toEqual(asked);
			}),
		);
	});

	test('puts the right option in every place about equally often', () => {
		const places = [0, 0, 0, 0];
		for (let seed = 1; seed <= 4000; seed++) {
			const at = askQuestion(question, seed).options.findIndex(({ index }) => index === 2);
			places[at] = (places[at] ?? 0) + 1;
		}
		for (const often of places) expect(Math.abs(often - 1000)).toBeLessThan(150);
	});
});
