import { expect, test } from 'vitest';
import { aPlannedTrial, aRegistration, lotsIn } from '../../../../tests/make/trial.ts';
import { placeRows } from './placeRows.ts';

const registration = aRegistration(aPlannedTrial({ seats: 6 }), lotsIn([8, 6]));

test('before the draw the seats of each group stand, and nobody is drawn', () => {
	const rows = placeRows(registration, new Map());
	expect(rows.map(({ all, drawn, numbers }) => [all, drawn, numbers])).toEqual([
		[8, 0, '–'],
		[6, 0, '–'],
	]);
	expect(rows.reduce((sum, { seats }) => sum + seats, 0)).toBe(6);
});

test('after it the numbers of those who got a seat', () => {
	const [first] = registration.strata;
	const won = first!.applicants.slice(0, first!.seats!).map(({ number }) => number);
	const places = new Map(
		registration.strata.flatMap(({ applicants }) =>
			applicants.map(({ number }) => [number, won.includes(number) ? 1 : 0] as const),
		),
	);
	expect(placeRows(registration, places)[0]).toMatchObject({
		seats: first!.seats,
		drawn: first!.seats,
		numbers: won.toSorted((a, b) => a - b).join(', '),
	});
});
