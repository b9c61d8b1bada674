import { describe, expect, test } from 'vitest';
import { aPlan, aResult } from '../../../../tests/make/plans.ts';
import { day } from '../../time/index.ts';
import { outcomeOf } from './rules-outcome.ts';

const today = day('2026-11-24');
const plan = aPlan({ element: 'sarana', basis: '2026-01-01', doneOn: '2026-06-20' });

describe('whether an element rose', () => {
	test('is not asked before the work is done, and waits for a whole period after it', () => {
		expect(outcomeOf(aPlan({}), [], [], today)).toBeNull();
		const late = aPlan({ basis: '2026-01-01', doneOn: '2026-10-02' });
		expect(outcomeOf(late, [], [], today)).toEqual({ kind: 'notYet' });
	});

	test('compares the answered period with the first that began after the work', () => {
		const periods = [
			aResult('2026-01-01', { sarana: 2.6 }),
			aResult('2026-04-01', { sarana: 3.6 }),
			aResult('2026-07-01', { sarana: 3.2 }),
		];
		const outcome = outcomeOf(plan, periods, [], today);
		expect(outcome).toMatchObject({ kind: 'change', after: { from: '2026-07-01' } });
		expect(outcome?.kind === 'change' && outcome.change.verdict).toBe('rose');
		expect(outcome?.kind === 'change' && outcome.change.points).toBeCloseTo(15, 5);
	});

	test('stays open when the interval holds zero', () => {
		const periods = [
			aResult('2026-01-01', { sarana: 3.4 }),
			aResult('2026-07-01', { sarana: 3.42 }),
		];
		const outcome = outcomeOf(plan, periods, [], today);
		expect(outcome?.kind === 'change' && outcome.change.verdict).toBe('unknown');
	});

	test('is not said across a change of method, nor of a period that is not shown', () => {
		const periods = [
			aResult('2026-01-01', { sarana: 2.6 }),
			aResult('2026-07-01', { sarana: 3.2 }),
		];
		const change = { id: 1, from: day('2026-05-01'), reason: 'Layar', everywhere: true };
		expect(outcomeOf(plan, periods, [change], today)).toEqual({ kind: 'methodChanged' });
		const before = { ...change, from: day('2026-02-01') };
		expect(outcomeOf(plan, periods, [before], today)?.kind).toBe('change');
		expect(outcomeOf(plan, periods.slice(0, 1), [], today)).toEqual({ kind: 'hidden' });
	});
});
