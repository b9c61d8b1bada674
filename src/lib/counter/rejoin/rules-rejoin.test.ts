import { describe, expect, test } from 'vitest';
import { rejoinUntil, type Gone } from './rules-rejoin.ts';

const at = (clock: string) => new Date(`2026-11-24T${clock}:00+07:00`);
const missed: Gone = { endedAt: at('09:00'), outcome: 'noShow', rejoinedAt: null, part: 1 };
const until = (gone: Partial<Gone>, clock = '09:14') =>
	rejoinUntil({ ...missed, ...gone }, at(clock));

describe('the old place waits a quarter of an hour', () => {
	test('for who did not hear the call, and for who gave the number back', () => {
		expect(until({})).toEqual(at('09:15'));
		expect(until({ outcome: 'left' })).toEqual(at('09:15'));
	});

	test('and not a second longer', () => {
		expect(until({}, '09:15')).toBeNull();
	});

	test('once, and not after a service', () => {
		expect(until({ rejoinedAt: at('08:30') })).toBeNull();
		expect(until({ outcome: 'served' })).toBeNull();
		expect(until({ part: 2 })).toBeNull();
		expect(until({ endedAt: null, outcome: null })).toBeNull();
	});
});
