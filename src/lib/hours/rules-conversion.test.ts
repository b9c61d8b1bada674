import { describe, expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { conversions } from './reference/conversions.ts';
import { forms } from './reference/forms.ts';
import { jpOf, ruleOn } from './rules-conversion.ts';
import type { ConversionRule } from './conversion.ts';

const on = day('2026-05-04');
const rule = (code: string) => ruleOn(conversions, code, on) as ConversionRule;

describe('hours of a form of learning', () => {
	test.each([
		['KL06', 2, true, 12, 'a seminar of two days abroad'],
		['KL07', 2, false, 10, 'a workshop of two days'],
		['KL03', 40, true, 48, 'a technical training of 40 JP abroad'],
		['KL03', 32, false, 32, 'a technical training of 32 JP'],
		['NKL01', 3, false, 6, 'three coaching talks, before the cap'],
		['PD01', 2, false, 40, 'two semesters of study'],
		['NKL05', 1, true, 24, 'a secondment abroad'],
		['NKL09', 1.5, true, 1.8, 'an hour and a half of self-study abroad'],
	])('%s × %s, international %s, is %s JP (%s)', (code, amount, international, jp) => {
		expect(jpOf(rule(code), amount, international)).toEqual({ ok: true, jp });
	});

	test('are refused where no source gives a rate', () => {
		expect(jpOf(rule('KL12'), 1, false)).toEqual({ ok: false, reason: 'noRateKnown' });
	});

	test('are refused for leadership training abroad, which the table does not know', () => {
		expect(jpOf(rule('KL01'), 100, true)).toEqual({ ok: false, reason: 'notInternational' });
	});
});

describe('the table of forms', () => {
	test('has one rule in force for each of its 26 forms', () => {
		expect(forms).toHaveLength(26);
		for (const { code } of forms) expect(ruleOn(conversions, code, on)?.formCode).toBe(code);
		expect(conversions).toHaveLength(forms.length);
	});

	test('uses each SIASN number from 1 to 25 once', () => {
		const ids = forms.flatMap(({ siasnId }) => siasnId ?? []);
		expect(ids.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, n) => n + 1));
	});

	test('gives last year the version of last year', () => {
		const old: ConversionRule = { ...rule('NKL03'), validTo: day('2026-01-01') };
		const next: ConversionRule = {
			...old,
			version: 2,
			validFrom: day('2026-01-01'),
			validTo: null,
			capJp: 4,
		};
		expect(ruleOn([old, next], 'NKL03', day('2025-12-31'))?.version).toBe(1);
		expect(ruleOn([old, next], 'NKL03', day('2026-01-01'))?.version).toBe(2);
		expect(ruleOn([old, next], 'NKL03', day('2018-12-31'))).toBeNull();
	});

	test('marks every doubtful row', () => {
		const doubtful = conversions.filter(({ doubt }) => doubt).map(({ formCode }) => formCode);
		expect(doubtful.toSorted()).toEqual(['KL12', 'NKL01', 'NKL02', 'NKL03', 'NKL11', 'NKL13']);
	});
});
