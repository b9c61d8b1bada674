import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../statistics/index.ts';
import { elements } from '../element.ts';
import type { ElementSums } from '../element.ts';
import { ikm } from '../rules-ikm.ts';
import { changeOf } from './rules-change.ts';
import { againstOthers, elementMean, indexMean, rangeOf } from './rules-interval.ts';
import { sumsOf, together } from './sums.ts';

const random = randomFrom('selang kepercayaan');
const chances = [0.04, 0.1, 0.5, 0.36];

/** A respondent with a mood that moves all nine scores, as respondents have. */
function aRespondent(): ElementSums {
	const mood = random.normal(0, 0.25);
	const scores = elements.map((element) => {
		const at = Math.min(
			0.999,
			Math.max(0, random.uniform() + mood + (element === 'waktu' ? -0.2 : 0)),
		);
		let below = 0;
		return chances.findIndex((chance) => at < (below += chance)) + 1 || 4;
	});
	return Object.fromEntries(elements.map((element, at) => [element, scores[at]!])) as ElementSums;
}
const respondents = (n: number) => Array.from({ length: n }, aRespondent);

describe('the interval of an index', () => {
	test('comes from the roll-up as it would from the answers', () => {
		const [some, others] = [respondents(40), respondents(25)];
		const sums = together(sumsOf(some), sumsOf(others));
		expect(sums).toEqual(sumsOf([...some, ...others]));
		const totals = [...some, ...others].map((one) =>
			elements.reduce((sum, element) => sum + one[element], 0),
		);
		const centre = totals.reduce((sum, total) => sum + total, 0) / 65;
		const spread = totals.reduce((sum, total) => sum + (total - centre) ** 2, 0) / 64;
		const mean = indexMean(sums)!;
		expect(mean.value).toBeCloseTo((centre * 25) / 9, 10);
		expect(mean.error).toBeCloseTo((Math.sqrt(spread / 65) * 25) / 9, 10);
		expect(Math.round(mean.value * 100)).toBe(ikm(sums.scores, 65));
	});

	test('covers the truth in 87 to 93 of a hundred surveys', () => {
		const truth = indexMean(sumsOf(respondents(80_000)))!.value;
		const element = elementMean(sumsOf(respondents(80_000)), 'waktu')!.value;
		const surveys = 1_000;
		for (const n of [20, 60, 300]) {
			let [index, time] = [0, 0];
			for (let survey = 0; survey < surveys; survey += 1) {
				const sums = sumsOf(respondents(n));
				const range = rangeOf(indexMean(sums))!;
				const ofTime = rangeOf(elementMean(sums, 'waktu'))!;
				if (range.low <= truth && truth <= range.high) index += 1;
				if (ofTime.low <= element && element <= ofTime.high) time += 1;
			}
			const coverage = [index / surveys, time / surveys];
			console.log(`n = ${n}: selang 90% memuat IKM ${coverage[0]}, unsur waktu ${coverage[1]}`);
			for (const share of coverage) {
				expect(share).toBeGreaterThan(0.87);
				expect(share).toBeLessThan(0.93);
			}
		}
	});

	test('is not told when all answered alike, nor of one answer', () => {
		const four = Object.fromEntries(elements.map((element) => [element, 4])) as ElementSums;
		expect(rangeOf(indexMean(sumsOf([four, four, four, four, four])))).toBeNull();
		expect(indexMean(sumsOf([four]))).toBeNull();
	});

	test('stays within the scale', () => {
		expect(rangeOf({ value: 99, error: 3, freedom: 5 })?.high).toBe(100);
		expect(rangeOf({ value: 26, error: 3, freedom: 5 })?.low).toBe(25);
	});
});

test('an element is compared with the others answer by answer', () => {
	const answers = respondents(300);
	const differences = answers.map(
		(one) => one.waktu - elements.reduce((sum, element) => sum + one[element], 0) / 9,
	);
	const mean = differences.reduce((sum, value) => sum + value, 0) / 300;
	const spread = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 299;
	const found = againstOthers(sumsOf(answers), 'waktu')!;
	expect(found.value).toBeCloseTo(mean * 25, 9);
	expect(found.error).toBeCloseTo(Math.sqrt(spread / 300) * 25, 9);
});

describe('a change between two periods', () => {
	test('is told when its interval excludes zero, and left open otherwise', () => {
		const before = { value: 80, error: 1, freedom: 40 };
		expect(changeOf(before, { ...before, value: 84 })).toMatchObject({
			points: 4,
			verdict: 'rose',
		});
		expect(changeOf(before, { ...before, value: 81 })?.verdict).toBe('unknown');
		expect(changeOf(before, { ...before, value: 75 })?.verdict).toBe('fell');
		expect(changeOf(null, before)).toBeNull();
	});
});
