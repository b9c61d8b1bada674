import { expect, test } from 'vitest';
import { krejcieAndMorgan } from '../../../tests/make/krejcieAndMorgan.ts';
import { sampleNeeded } from './rules-sample.ts';

test('the sample of a survey is the one of the table for each of its 90 rows', () => {
	expect(krejcieAndMorgan).toHaveLength(90);
	for (const [population, sample] of krejcieAndMorgan)
		expect([population, sampleNeeded(population)]).toEqual([population, sample]);
	expect(sampleNeeded(0)).toBe(0);
});
