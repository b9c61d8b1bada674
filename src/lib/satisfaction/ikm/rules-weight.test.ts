import { describe, expect, test } from 'vitest';
import { publishedCases, rawCase } from '../../../../tests/make/publishedCases.ts';
import { elements } from '../element.ts';
import type { ElementSums } from '../element.ts';
import { ikm, qualityOf } from '../rules-ikm.ts';
import { indexByOldWeight, weightIn } from './rules-weight.ts';

const all = (score: number, answers: number) =>
	Object.fromEntries(elements.map((element) => [element, score * answers])) as ElementSums;

describe('a weight of an older sheet', () => {
	test('finds the printed 90.56 of 29 counted answers again, whose index is 91.48', () => {
		expect(indexByOldWeight({ total: 955, answers: 29 }, '0.11')).toBe(9056);
		expect(indexByOldWeight({ total: 955, answers: 29 }, '0.111')).toBe(9138);
		expect(ikm(rawCase.sums, rawCase.answers)).toBe(9148);
	});

	test('can never reach 100', () => {
		expect(indexByOldWeight({ total: 252, answers: 7 }, '0.111')).toBe(9990);
		expect(indexByOldWeight({ total: 252, answers: 7 }, '0.11')).toBe(9900);
	});

	test('is never the exact one, and nothing else is a weight', () => {
		expect([null, '', '1/9', '0.1', '0.111 '].map(weightIn)).toEqual(Array(5).fill(null));
		expect(weightIn('0.111')).toBe('0.111');
	});
});

describe('faults of published reports', () => {
	const indexOf = (unit: string) => publishedCases.find((one) => one.unit === unit)!.exact;

	test('dividing nine elements by ten gave 80.50 for what is 89.44', () => {
		expect(indexOf('Kantor Sengkuang')).not.toBe(80.5);
		expect(qualityOf(8050)).not.toBe(qualityOf(8944));
	});

	test('87.40 printed as A is B; the index of those means is 88.47 and A', () => {
		expect(qualityOf(8740)).toBe('B');
		expect(qualityOf(Math.round(indexOf('BMKG Amahai') * 100))).toBe('A');
	});

	test('0.11 gave 86.63 for the 87.50 of Serang', () => {
		const { means } = publishedCases.find(({ unit }) => unit === 'Disparpora Kota Serang')!;
		const sums = Object.fromEntries(
			elements.map((element, at) => [element, Math.round(means[at]! * 100)]),
		) as ElementSums;
		expect(indexByOldWeight({ total: 3150, answers: 100 }, '0.11')).toBe(8663);
		expect(ikm(sums, 100)).toBe(8750);
	});

	test('an element of 2.30 is D, not C; 3.095 is 77.38, not cut to 77.37', () => {
		expect(qualityOf(ikm(all(230, 1), 100)!)).toBe('D');
		expect(ikm(all(3095, 1), 1000)).toBe(7738);
		expect(ikm(all(3003, 1), 1000)).toBe(7508);
	});
});
