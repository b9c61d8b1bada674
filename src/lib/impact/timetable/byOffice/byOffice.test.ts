import { expect, test } from 'vitest';
import { aTimetableCity } from '../../../../../tests/make/timetable.ts';
import { checkTimetable } from '../check/index.ts';
import { planTimetable } from '../planTimetable.server.ts';

/** Four offices that share classes, rooms, trainers and money; small enough for the exact core as well. */
const city = (seed: string) =>
	aTimetableCity({
		seed,
		offices: 4,
		officersAnOffice: 8,
		days: 10,
		sessionsADay: 1,
		courses: 3,
		services: 2,
		wishesAnOfficer: 2,
		seatsMax: 6,
		seatsMinShare: 0.4,
		budgetShare: 0.7,
		start: '2027-02-01',
		horizonDays: 180,
	});

test.each(['a', 'b', 'c'])(
	'city %s: by office the best plan lies within bound and value',
	async (seed) => {
		const problem = city(seed);
		const whole = await planTimetable(problem, { seconds: 30, method: 'whole' });
		const parts = await planTimetable(problem, { seconds: 5, method: 'byOffice', gap: 0 });
		if (!whole.ok || !parts.ok) throw new Error('no plan');
		expect(checkTimetable(problem, parts.plan.placements)).toEqual([]);
		expect(whole.plan.proof).toBe('optimal');
		expect(parts.plan.value).toBeLessThanOrEqual(whole.plan.value + 1e-3);
		expect(parts.plan.bound).toBeGreaterThanOrEqual(whole.plan.value - 1e-3);
		// How near it comes depends on the time it gets: the bench measures that on a quiet machine.
		expect(parts.plan.value).toBeGreaterThan(0.7 * whole.plan.value);
	},
);
