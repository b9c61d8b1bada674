import { expect, test } from 'vitest';
import { aTimetableCity } from '../../../../tests/make/timetable.ts';
import { baseline } from './baseline.ts';
import { checkTimetable } from './check/index.ts';
import { instanceOf } from './instance.ts';
import { planTimetable } from './planTimetable.server.ts';
import { valueOf } from './rules-value.ts';

const office = aTimetableCity({
	seed: 'satu kantor',
	offices: 1,
	officersAnOffice: 20,
	exact: true,
	days: 10,
	sessionsADay: 2,
	courses: 4,
	services: 3,
	wishesAnOfficer: 2,
	seatsMax: 6,
	seatsMinShare: 0.3,
	budgetShare: 0.6,
	start: '2027-02-01',
	horizonDays: 180,
});

test('a plan made in a thread keeps every rule and beats both habits', async () => {
	const steps: string[] = [];
	const outcome = await planTimetable(office, {
		seconds: 60,
		tell: ({ step }) => void steps.push(step),
	});
	if (!outcome.ok) throw new Error(outcome.reason);
	const { plan } = outcome;
	const instance = instanceOf(office);
	expect(checkTimetable(office, plan.placements)).toEqual([]);
	expect(plan.proof).toBe('optimal');
	expect(steps).toContain('preparing');
	for (const order of ['largestGap', 'firstCome'] as const) {
		const habit = baseline(instance, order);
		expect(checkTimetable(office, habit)).toEqual([]);
		expect(plan.value).toBeGreaterThan(valueOf(instance, habit));
	}
});
