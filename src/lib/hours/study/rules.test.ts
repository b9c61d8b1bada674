import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { earliestRetirement, serviceRuleOn, studyState } from './rules-service.ts';

const starts = day('2026-08-01');

test('four semesters need three times two years of service when released, twice when not', () => {
	const { factors, legalBasis } = serviceRuleOn(starts);
	expect(earliestRetirement(starts, 4, factors.released)).toBe('2032-08-01');
	expect(earliestRetirement(starts, 4, factors.notReleased)).toBe('2030-08-01');
	expect(earliestRetirement(starts, 4, factors.selfFunded)).toBe('2030-08-01');
	expect(legalBasis).toBe('SE MenPANRB 28/2021');
});

test('a study says where it stands without being told', () => {
	const study = { decision: 'accepted', end: null, startsOn: starts, normalSemesters: 4 } as const;
	const on = (today: string) => studyState(study, day(today));
	expect([on('2026-07-31'), on('2026-08-01'), on('2028-07-31'), on('2028-08-01')]).toEqual([
		...['ahead', 'underWay', 'underWay', 'overdue'],
	]);
	expect(studyState({ ...study, decision: null }, starts)).toBe('waits');
	const end = { kind: 'stopped', endedOn: starts, reason: 'Sakit' } as const;
	expect(studyState({ ...study, end }, starts)).toBe('stopped');
});
