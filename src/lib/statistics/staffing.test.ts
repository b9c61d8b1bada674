import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangTable, oneDeskTable } from '../../../tests/make/erlangTable.ts';
import { spreadFactor, waitingAtOneDesk } from './singleServer.ts';
import { expectedMinutes, loadOf, staffNeeded, waitsLonger } from './staffing.ts';

/** A load in erlangs as citizens of eight minutes each. */
const comes = (load: number) => ({ perHour: (load * 60) / 8, meanMinutes: 8 });

test.each(erlangTable)(
	'%f erlangs at %i desks wait the minutes that the tables give',
	(load, desks, _busy, mustWait, _waiting, meanWait, within) => {
		expect(loadOf(comes(load))).toBeCloseTo(load, 10);
		expect(expectedMinutes(comes(load), desks)).toBeCloseTo(meanWait * 8, 9);
		expect(waitsLonger(comes(load), desks, 0)).toBeCloseTo(mustWait, 10);
		expect(waitsLonger(comes(load), desks, 0.8)).toBeCloseTo(1 - within, 10);
	},
);

test.each(oneDeskTable)(
	'one desk with load %f and spread %f has as many waiting as the formula gives',
	(load, spread, waiting) => {
		expect(waitingAtOneDesk(load, spread)).toBeCloseTo(waiting, 9);
		const alike = waitingAtOneDesk(load, 1) ?? 0;
		expect(alike * spreadFactor(spread)).toBeCloseTo(waiting, 9);
	},
);

test('one desk that cannot carry the load has no steady queue', () => {
	expect(waitingAtOneDesk(1, 0)).toBeNull();
	expect(expectedMinutes(comes(3), 3)).toBeNull();
	expect(waitsLonger(comes(3), 3, 60)).toBe(1);
});

test('nobody who comes needs nobody who serves', () => {
	expect(staffNeeded({ perHour: 0, meanMinutes: 8 }, { share: 0.9, minutes: 5 })).toBe(0);
	expect(expectedMinutes({ perHour: 0, meanMinutes: 8 }, 0)).toBe(0);
});

test('thirty citizens an hour of ten minutes each need eight desks to wait at most a minute', () => {
	const demanded = { perHour: 30, meanMinutes: 10 };
	expect(staffNeeded(demanded, { share: 0.87, minutes: 1 })).toBe(8);
	expect(staffNeeded(demanded, { share: 0.73, minutes: 1 })).toBe(7);
	expect(staffNeeded(demanded, { share: 0.88, minutes: 1 })).toBe(9);
});

test('the staff needed keeps the promise, and one desk fewer would not', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0.1, max: 200, noNaN: true }),
			fc.double({ min: 0.5, max: 0.99, noNaN: true }),
			fc.double({ min: 0, max: 30, noNaN: true }),
			(load, share, minutes) => {
				const desks = staffNeeded(comes(load), { share, minutes });
				expect(waitsLonger(comes(load), desks, minutes)).toBeLessThanOrEqual(1 - share);
				expect(waitsLonger(comes(load), desks - 1, minutes)).toBeGreaterThan(1 - share);
			},
		),
	);
});
