import { describe, expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { aPlan } from '../../../../tests/make/plans.ts';
import { followUpStatus, horizonOf } from './rules-status.ts';

describe('a plan', () => {
	test('is late on the day after its quarter, unless it has ended', () => {
		const plan = aPlan({ dueQuarter: '2026-07-01' });
		expect(followUpStatus(plan, day('2026-09-30'))).toBe('planned');
		expect(followUpStatus(plan, day('2026-10-01'))).toBe('late');
		const done = aPlan({ dueQuarter: '2026-07-01', doneOn: '2026-11-02' });
		expect(followUpStatus(done, day('2027-01-01'))).toBe('done');
	});

	test('is short below twelve months, medium up to two years, long beyond', () => {
		const horizon = (dueQuarter: string) =>
			horizonOf(aPlan({ plannedOn: '2026-02-03', dueQuarter }));
		expect(horizon('2026-10-01')).toBe('short');
		expect(horizon('2027-01-01')).toBe('medium');
		expect(horizon('2027-10-01')).toBe('medium');
		expect(horizon('2028-01-01')).toBe('long');
	});
});
