import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, holidays2025And2026, instantAt, WorkingCalendar } from '../../time/index.ts';
import { applicationStates } from './application.ts';
import type { ApplicationState, ApplicationStep } from './application.ts';
import { readReceipt, receiptNumber, receiptText } from './receipt.ts';
import { promiseClock, promiseDays } from './rules-promise-clock.ts';
import { isSameHand, nextStates, roleOfStep } from './rules-steps.ts';

const calendar = new WorkingCalendar(holidays2025And2026);
const on = (date: string, state: ApplicationState) => ({
	state,
	at: instantAt(day(date), '10:00'),
});
const clock = (steps: ReturnType<typeof on>[], days: number | null, today: string) =>
	promiseClock(steps, days, calendar, day(today));

describe('the clock of a promise', () => {
	test('does not count the day of submission, weekends and holidays', () => {
		const steps = [on('2026-11-23', 'submitted'), on('2026-11-23', 'accepted')];
		expect(clock(steps, 3, '2026-11-23')).toEqual({
			used: 0,
			dueOn: '2026-11-26',
			paused: false,
			lateSince: null,
		});
		expect(clock([on('2026-03-17', 'submitted')], 1, '2026-03-17').dueOn).toBe('2026-03-25');
	});

	test('stands while the file is with the citizen, and goes on where it stood', () => {
		const steps = [on('2026-11-23', 'submitted'), on('2026-11-24', 'returned')];
		expect(clock(steps, 3, '2026-12-11')).toMatchObject({ used: 1, dueOn: null, paused: true });
		const again = [...steps, on('2026-11-27', 'submitted'), on('2026-11-27', 'accepted')];
		expect(clock(again, 3, '2026-11-27')).toMatchObject({ used: 1, dueOn: '2026-12-01' });
	});

	test('stands while a bill is unpaid', () => {
		const steps = [on('2026-11-23', 'submitted'), on('2026-11-24', 'billed')];
		expect(clock(steps, 3, '2026-12-30')).toMatchObject({ used: 1, paused: true, lateSince: null });
	});

	test('is broken on the first working day after the due day, and stays broken', () => {
		const steps = [on('2026-11-23', 'submitted')];
		expect(clock(steps, 4, '2026-11-28').lateSince).toBeNull();
		expect(clock(steps, 4, '2026-11-30').lateSince).toBe('2026-11-30');
		const finished = [...steps, on('2026-12-02', 'printed'), on('2026-12-02', 'signed')];
		expect(clock(finished, 4, '2026-12-20')).toMatchObject({
			dueOn: null,
			lateSince: '2026-11-30',
		});
	});

	test('ends with the signature: what the citizen takes to fetch it is not late', () => {
		const steps = [on('2026-11-23', 'submitted'), on('2026-11-24', 'signed')];
		expect(clock(steps, 3, '2027-02-01')).toMatchObject({ used: 1, lateSince: null });
	});

	test('of minutes ends on the same day, of 24 hours on the next working day', () => {
		expect(promiseDays({ value: 15, unit: 'menit' })).toBe(0);
		expect(promiseDays({ value: 24, unit: 'jam' })).toBe(1);
		expect(promiseDays({ value: 14, unit: 'hari kerja' })).toBe(14);
		expect(promiseDays(null)).toBeNull();
		expect(clock([on('2026-11-27', 'submitted')], 0, '2026-11-27').dueOn).toBe('2026-11-27');
	});

	test('is never due earlier because more steps were written down', () => {
		const gaps = fc.array(fc.nat(6), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(gaps, fc.nat(20), (waits, days) => {
				let at = Date.parse('2026-06-01T03:00:00Z');
				const steps = waits.map((wait) => {
					at += wait * 86_400_000;
					return { state: 'technicalCheck' as const, at: new Date(at) };
				});
				const today = day(new Date(at).toISOString().slice(0, 10));
				const due = promiseClock(steps, days, calendar, today).dueOn;
				expect(due).toBe(promiseClock(steps.slice(0, 1), days, calendar, today).dueOn);
			}),
		);
	});
});

describe('the way of a file', () => {
	const from = (state: ApplicationState, free = false, route: 'short' | 'full' = 'full') =>
		nextStates({ route, state, free });

	test('of a permit goes through minutes and an approval', () => {
		expect(from('technicalCheck')).toEqual(['siteSurvey', 'minutes']);
		expect(from('minutes')).toEqual(['approved', 'billed', 'rejected']);
		expect(from('technicalCheck', false, 'short')).toEqual(['printed', 'billed', 'rejected']);
	});

	test('never bills what is free', () => {
		for (const route of ['short', 'full'] as const)
			for (const state of applicationStates)
				expect(nextStates({ route, state, free: true })).not.toContain('billed');
	});

	test('ends when it is handed over, rejected or withdrawn, and nowhere else', () => {
		const ends = applicationStates.filter((state) => from(state).length === 0);
		expect(ends).toEqual(['rejected', 'handedOver', 'withdrawn']);
	});

	test('on the short route is walked by the desk, but signed by the signer', () => {
		expect(roleOfStep('short', 'technicalCheck')).toBe('frontOffice');
		expect(roleOfStep('full', 'technicalCheck')).toBe('technical');
		expect(roleOfStep('short', 'signed')).toBe('signer');
	});

	test('is not approved by whoever made the minutes', () => {
		const steps = [{ state: 'minutes', officerId: 7 }] as unknown as ApplicationStep[];
		expect(isSameHand(steps, 'approved', 7)).toBe(true);
		expect(isSameHand(steps, 'approved', 8)).toBe(false);
		expect(isSameHand(steps, 'printed', 7)).toBe(false);
	});
});

test('the number of a receipt is read however it is typed', () => {
	const number = receiptNumber(Uint8Array.from({ length: 12 }, (_, place) => place * 21));
	expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
	expect(readReceipt(` ${receiptText(number).toLowerCase()} `)).toBe(number);
	expect(readReceipt('7K2M-9XQ4-TRDo')).toBe('7K2M9XQ4TRD0');
	expect(readReceipt('7K2M')).toBeNull();
});
