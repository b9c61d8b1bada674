import { expect, test } from 'vitest';
import { distanceBetween } from './rules-distance.ts';
import { positionIn } from './rules-position.ts';

const point = (latitude: number, longitude: number) => ({ latitude, longitude });

test('the distance is that of published pairs', () => {
	// Nashville to Los Angeles, 2886.44 km with a radius of 6371 km (Rosetta Code, haversine formula).
	expect(distanceBetween(point(36.12, -86.67), point(33.94, -118.4))).toBeCloseTo(2_886_444.44, 0);
	// Land's End to John o'Groats, 968.9 km (Veness, movable-type.co.uk).
	const end = point(50 + 3 / 60 + 59 / 3600, -(5 + 42 / 60 + 53 / 3600));
	const groats = point(58 + 38 / 60 + 38 / 3600, -(3 + 4 / 60 + 12 / 3600));
	expect(distanceBetween(end, groats) / 1000).toBeCloseTo(968.9, 1);
	expect(distanceBetween(end, end)).toBe(0);
});

const hall = { latitude: -6.18, longitude: 106.83, metres: 100 };
/** So many metres north of the hall. */
const north = (metres: number, accuracy = 0) => ({
	...{ latitude: hall.latitude + metres / 111_194.93, longitude: hall.longitude },
	accuracy,
});

test('who is within the radius is there, and the distance is kept in steps of fifty metres', () => {
	expect(positionIn(hall, north(99))).toEqual({ verdict: 'inside', metres: 100 });
	expect(positionIn(hall, north(101))).toEqual({ verdict: 'outside', metres: 100 });
	expect(positionIn(hall, north(20))).toEqual({ verdict: 'inside', metres: 0 });
	expect(positionIn(hall, null)).toEqual({ verdict: 'notGiven', metres: null });
});

test('what a phone calls uncertain counts for the person, up to a hundred metres', () => {
	expect(positionIn(hall, north(180, 90))).toEqual({ verdict: 'inside', metres: 200 });
	expect(positionIn(hall, north(260, 900))).toEqual({ verdict: 'outside', metres: 250 });
});

test('where somebody far away is stays unknown beyond five kilometres', () => {
	expect(positionIn(hall, north(90_000))).toEqual({ verdict: 'outside', metres: 5000 });
});
