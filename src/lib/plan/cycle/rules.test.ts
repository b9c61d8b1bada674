import { expect, test } from 'vitest';
import { day, holidays2025And2026, WorkingCalendar } from '../../time/index.ts';
import type { Cycle } from './cycle.ts';
import { mayRunCycle, mayValidateAgency } from './policy-cycle.ts';
import { cycleState, isLate, mayValidateIn, nextStage, stageDays } from './rules-stage.ts';
import { stages } from './stage.ts';

const calendar = new WorkingCalendar(holidays2025And2026);
const days = stageDays(day('2026-08-25'), calendar);

const at = (entered: number, over: Partial<Cycle> = {}): Cycle => ({
	id: 1,
	year: 2027,
	openedAt: new Date('2026-08-25T01:00:00Z'),
	stages: days.map((one, index) => ({
		...one,
		enteredAt: index < entered ? new Date('2026-08-25T01:00:00Z') : null,
	})),
	word: null,
	wordReason: null,
	signedAt: null,
	topId: 1,
	...over,
});

// 25 August 2026 is Maulid: nobody works.
test('the seven stages follow each other by working days, as BPSDM DKI gave them', () => {
	expect(days.map(({ stage }) => stage)).toEqual(stages);
	const [data, inventory] = days;
	expect(data).toEqual({ stage: 'data', from: '2026-08-26', to: '2026-09-01' });
	expect(inventory?.from).toBe('2026-09-01');
	expect(days.map(({ from, to }) => calendar.workingDaysBetween(from, to))).toEqual([
		4, 10, 7, 2, 6, 3, 10,
	]);
});

test('stages are entered one by one, and none once the plan is before the leader', () => {
	expect(nextStage(at(3))).toBe('validation');
	expect(nextStage(at(7))).toBeNull();
	expect(nextStage(at(7, { word: 'submitted' }))).toBeNull();
	expect(nextStage(at(6, { word: 'returned' }))).toBe('meeting');
	expect(cycleState(at(7, { word: 'submitted', signedAt: new Date() }))).toBe('signed');
});

test('a stage is late the day after its last one, until the next begins', () => {
	const { to } = days[2]!;
	expect(isLate(at(3), day('2026-09-01'))).toBe(false);
	expect(isLate(at(3), to)).toBe(true);
	expect(isLate(at(4), to)).toBe(false);
	expect(mayValidateIn('verification')).toBe(false);
	expect(mayValidateIn('recheck')).toBe(true);
	expect(mayValidateIn('signed')).toBe(false);
});

test('the head speaks for an agency, the training body only for one without a head', () => {
	const who = { officerId: 1, userId: 'u', name: 'n', unitId: 5, roles: [], leads: [5] } as const;
	const head = { ...who, grants: [] };
	const body = { ...who, leads: [], grants: [{ role: 'organiser', unitId: 1 }] } as const;
	expect(mayValidateAgency(head, { unitId: 5, headName: 'Ani' }, 1)).toBe(true);
	expect(mayValidateAgency(head, { unitId: 6, headName: 'Budi' }, 1)).toBe(false);
	expect(mayValidateAgency(body, { unitId: 6, headName: 'Budi' }, 1)).toBe(false);
	expect(mayValidateAgency(body, { unitId: 6, headName: null }, 1)).toBe(true);
	expect(mayRunCycle(body, 2)).toBe(false);
});
