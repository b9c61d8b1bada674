import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { services } from '../reference/services.ts';
import { standardTextOf } from '../reference/standardTexts.ts';
import { checkSign } from './checkSign.ts';
import { checklistCode, readChecklistCode } from './checklist.ts';
import { completenessOf, missingParts } from './rules-completeness.ts';
import { differenceOf } from './rules-difference.ts';
import { isInSeason } from './rules-season.ts';

const text = standardTextOf(services[0]!);

describe('the completeness of a standard', () => {
	const all = { filled: 14, adopted: true, discussed: true, monitored: true };

	test('climbs the six steps of the assessor', () => {
		expect(completenessOf({ ...all, filled: null })).toBe(0);
		expect(completenessOf({ ...all, filled: 13 })).toBe(1);
		expect(completenessOf({ ...all, adopted: false })).toBe(2);
		expect(completenessOf({ ...all, discussed: false })).toBe(3);
		expect(completenessOf({ ...all, monitored: false })).toBe(4);
		expect(completenessOf(all)).toBe(5);
	});

	test('never jumps over a missing step', () => {
		expect(completenessOf({ ...all, filled: 3 })).toBe(1);
		expect(completenessOf({ ...all, adopted: false, discussed: true })).toBe(2);
	});

	test('counts a part that says nothing as missing', () => {
		expect(missingParts(text)).toEqual([]);
		expect(missingParts({ ...text, safety: ' \n ', requirements: [] })).toEqual([
			'requirements',
			'safety',
		]);
	});

	test('is whole for each of the 32 services of the reference', () => {
		for (const service of services)
			expect([service.code, missingParts(standardTextOf(service))]).toEqual([service.code, []]);
	});
});

describe('the difference of two versions', () => {
	test('names what came and what went, part by part', () => {
		const next = { ...text, requirements: ['Formulir F-1.02'], feeText: 'Gratis, tanpa kecuali' };
		expect(differenceOf(text, next)).toMatchObject([
			{
				part: 'requirements',
				added: next.requirements.filter((r) => !text.requirements.includes(r)),
			},
			{ part: 'fee', removed: [text.feeText], added: [next.feeText] },
		]);
		expect(differenceOf(text, text)).toEqual([]);
	});

	test('sees another order of the same steps', () => {
		const turned = { ...text, steps: text.steps.toReversed() };
		expect(differenceOf(text, turned)).toEqual([
			{ part: 'steps', removed: [], added: [], reordered: true },
		]);
	});
});

test('a season goes over the turn of the year, and both its months belong to it', () => {
	const on = (text: string) => isInSeason({ from: 11, to: 1 }, day(text));
	expect(['2026-10-31', '2026-11-01', '2027-01-31', '2027-02-01'].map(on)).toEqual([
		false,
		true,
		true,
		false,
	]);
	expect(isInSeason(null, day('2026-02-01'))).toBe(true);
});

describe('the code of a ticked list', () => {
	test('has the check sign of the standard', () => {
		expect(checkSign('A12425GABC1234002')).toBe('M');
	});

	test('gives back what was ticked, however it is typed', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.nat(39)),
				fc.integer({ min: 1, max: 9999 }),
				(ticked, version) => {
					const list = {
						serviceCode: 'DK-KTP-02',
						version,
						ticked: ticked.toSorted((a, b) => a - b),
					};
					const typed = ` ${checklistCode(list).toLowerCase()} `;
					expect(readChecklistCode(typed)).toEqual(list);
				},
			),
		);
	});

	test('with a wrong sign is no code', () => {
		const code = checklistCode({ serviceCode: 'DK-KTP-02', version: 1, ticked: [0, 1] });
		for (const [place, sign] of [...code].entries()) {
			if (!/[A-Z0-9]/.test(sign)) continue;
			const wrong = code.slice(0, place) + (sign === '7' ? '4' : '7') + code.slice(place + 1);
			expect(readChecklistCode(wrong)).toBeNull();
		}
	});
});
