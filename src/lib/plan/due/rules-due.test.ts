import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { dueState, effectiveDue, overdueFrom } from './rules-due.ts';

const open = { acceptedAt: new Date(0), approvedAt: new Date(0), refusedAt: null, reachedAt: null };
const goal = { ...open, dueDay: day('2026-10-01'), waiver: null };
const at = (text: string) => dueState(goal, day(text));

test('a goal is on time on its day, in grace for 14 days, and overdue after them', () => {
	expect(at('2026-08-01')).toBe('onTime');
	expect(at('2026-09-20')).toBe('soon');
	expect(at('2026-10-01')).toBe('soon');
	expect(at('2026-10-02')).toBe('grace');
	expect(at('2026-10-15')).toBe('grace');
	expect(at('2026-10-16')).toBe('overdue');
	expect(overdueFrom(goal)).toBe('2026-10-16');
});

test('a waiver moves the day, and never back', () => {
	const reason = 'Cuti melahirkan sampai November.';
	const later = { ...goal, waiver: { until: day('2026-12-01'), reason } };
	expect(dueState(later, day('2026-10-20'))).toBe('onTime');
	expect(effectiveDue({ ...goal, waiver: { until: day('2026-09-01'), reason } })).toBe(
		'2026-10-01',
	);
});

test('what is reached or refused is never overdue', () => {
	expect(dueState({ ...goal, reachedAt: new Date(0) }, day('2026-12-31'))).toBe('closed');
});
