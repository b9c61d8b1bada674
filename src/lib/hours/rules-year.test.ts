import { describe, expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { targets } from './reference/targets.ts';
import { learningYear, standing, targetOn } from './rules-year.ts';
import type { Target } from './target.ts';

const today = day('2026-11-24');
const target = (kind: Target['kind']) => targetOn(targets, kind, today) as Target;

describe('the year of learning', () => {
	test('is the calendar year for PNS', () => {
		expect(learningYear(target('PNS'), null, today)).toEqual({
			span: { from: '2026-01-01', to: '2027-01-01' },
			assumed: false,
		});
	});

	test('runs from the contract for PPPK, not from 1 January', () => {
		const span = (on: string) => learningYear(target('PPPK'), day('2024-03-01'), day(on)).span;
		expect(span('2026-11-24')).toEqual({ from: '2026-03-01', to: '2027-03-01' });
		expect(span('2026-02-28')).toEqual({ from: '2025-03-01', to: '2026-03-01' });
		expect(span('2026-03-01')).toEqual({ from: '2026-03-01', to: '2027-03-01' });
	});

	test('of a contract that began on 29 February begins on the last day of February', () => {
		expect(learningYear(target('PPPK'), day('2024-02-29'), day('2026-03-01')).span.from).toBe(
			'2026-02-28',
		);
	});

	test('says when the start of a contract had to be assumed', () => {
		expect(learningYear(target('PPPK'), null, today).assumed).toBe(true);
	});
});

describe('standing', () => {
	test('of a PNS is what is missing to 20 JP', () => {
		expect(standing(target('PNS'), 13)).toEqual({
			kind: 'minimum',
			counted: 13,
			target: 20,
			missing: 7,
		});
		expect(standing(target('PNS'), 31)).toMatchObject({ missing: 0 });
	});

	test('of a PPPK is what is left under 24 JP, a ceiling and no duty', () => {
		expect(standing(target('PPPK'), 10)).toMatchObject({ kind: 'ceiling', left: 14, above: 0 });
		expect(standing(target('PPPK'), 26)).toMatchObject({ left: 0, above: 2 });
	});

	test('of a CPNS has no target, because no rule was found', () => {
		expect(standing(target('CPNS'), 6)).toEqual({ kind: 'noTarget', counted: 6 });
	});
});
