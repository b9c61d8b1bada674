import { describe, expect, test } from 'vitest';
import { krejcieAndMorgan } from '../../../tests/make/krejcieAndMorgan.ts';
import { elements } from './element.ts';
import type { ElementSums } from './element.ts';
import { resultOf } from './result.ts';
import { sampleNeeded, sampleOf } from './rules-sample.ts';

describe('the sample of a survey', () => {
	test('is the one of the table for each of its 90 rows', () => {
		expect(krejcieAndMorgan).toHaveLength(90);
		for (const [population, sample] of krejcieAndMorgan)
			expect([population, sampleNeeded(population)]).toEqual([population, sample]);
	});

	test('below five answers shows nothing, so that nobody is recognised', () => {
		const sums = Object.fromEntries(elements.map((element) => [element, 16])) as ElementSums;
		expect(resultOf(sums, 4, 40)).toMatchObject({ sample: { state: 'hidden' }, index: null });
		expect(resultOf(sums, 5, 40)).toMatchObject({ index: 8000, quality: 'B' });
	});

	test('smaller than the table wants is shown with a warning', () => {
		expect(sampleOf(41, 100)).toEqual({ answers: 41, needed: 80, state: 'small' });
		expect(sampleOf(80, 100).state).toBe('enough');
	});

	test('of a population that counts fewer than the answers is at least that of the answers', () => {
		expect(sampleOf(10, 0)).toEqual({ answers: 10, needed: 10, state: 'enough' });
	});
});
