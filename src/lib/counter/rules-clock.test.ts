import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockActs } from './clock.ts';
import type { ClockPeriod, ClockState } from './clock.ts';
import { endOf, move, secondsIn, tally } from './rules-clock.ts';
import { stateOf } from './visit.ts';

const at = (clock: string) => new Date(`2026-11-24T${clock}:00+07:00`);

describe('the clock of a visit', () => {
	test('lets an officer start only a citizen who was called', () => {
		expect(move('invited', 'start')).toEqual({ ok: true, to: 'served' });
		expect(move('waiting', 'start')).toEqual({ ok: false, reason: 'notPossibleNow' });
	});

	test('moves nothing after the end', () => {
		for (const act of clockActs)
			expect(move('ended', act)).toEqual({ ok: false, reason: 'alreadyEnded' });
	});

	test('always leaves a way to the end', () => {
		for (const state of ['waiting', 'invited', 'served', 'onHold'] as const)
			expect(move(state, 'leave')).toEqual({ ok: true, to: 'ended' });
	});

	test('gives a period a length even when two acts share an instant or a server runs behind', () => {
		expect(endOf(at('08:00'), at('08:00')).getTime()).toBe(at('08:00').getTime() + 1);
		expect(endOf(at('08:00'), at('07:59')).getTime()).toBe(at('08:00').getTime() + 1);
		expect(endOf(at('08:00'), at('08:05'))).toEqual(at('08:05'));
	});

	test('charges an officer only with the own minutes, and counts the whole wait', () => {
		const periods: ClockPeriod[] = [
			{ state: 'waiting', from: at('08:00'), to: at('08:10'), officerId: null },
			{ state: 'served', from: at('08:10'), to: at('08:14'), officerId: 1 },
			{ state: 'waiting', from: at('08:14'), to: at('08:20'), officerId: null },
			{ state: 'served', from: at('08:20'), to: at('08:25'), officerId: 2 },
			{ state: 'onHold', from: at('08:25'), to: at('08:28'), officerId: 2 },
			{ state: 'served', from: at('08:28'), to: at('08:30'), officerId: 2 },
		];
		expect(tally(periods, 2)).toEqual({
			waitedSeconds: 960,
			servedSeconds: 420,
			heldSeconds: 180,
			interrupted: true,
		});
		expect(secondsIn(periods, 'served')).toBe(660);
	});

	test('adds up to the whole stay, however the states alternate', () => {
		const states: ClockState[] = ['waiting', 'invited', 'served', 'onHold'];
		const step = fc.tuple(fc.constantFrom(...states), fc.integer({ min: 1, max: 7200 }));
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
				let from = at('08:00');
				const periods = steps.map(([state, seconds]): ClockPeriod => {
					const to = new Date(from.getTime() + seconds * 1000);
					const span = { state, from, to, officerId: state === 'waiting' ? null : 1 };
					from = to;
					return span;
				});
				const sum = states.reduce((total, state) => total + secondsIn(periods, state), 0);
				expect(sum).toBe((from.getTime() - at('08:00').getTime()) / 1000);
			}),
		);
	});
});

test('the state of a visit follows from its instants alone', () => {
	const visit = { calledAt: null, startedAt: null, heldAt: null, endedAt: null };
	expect(stateOf(visit)).toBe('waiting');
	expect(stateOf({ ...visit, calledAt: at('08:01') })).toBe('invited');
	expect(stateOf({ ...visit, calledAt: at('08:01'), startedAt: at('08:02') })).toBe('served');
	expect(
		stateOf({ ...visit, calledAt: at('08:01'), startedAt: at('08:02'), heldAt: at('08:03') }),
	).toBe('onHold');
	expect(stateOf({ ...visit, endedAt: at('08:09') })).toBe('ended');
});
