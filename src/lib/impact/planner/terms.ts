import type { TimetableTerms } from '../timetable/index.ts';

/** What the planner decides about hours and fairness; said on the page. No regulation sets it. */
export const plannerTerms = {
	version: 'jadwal-pelatihan/2',
	/** Minutes a year that one JP towards what an officer owes is worth. */
	minutesAJp: 20,
	/** Half-hours in class a year that are nobody's burden: 40 hours. */
	fairHalfHours: 80,
	burdenMinutes: 10,
	mostHalfHours: 240,
	/** A move must be worth so many minutes a year, or it is not made. */
	minutesAMove: 2_000,
} as const;

export const termsWith = (budget: number | null): TimetableTerms => ({
	budget,
	minutesAJp: plannerTerms.minutesAJp,
	fairHalfHours: plannerTerms.fairHalfHours,
	burdenMinutes: plannerTerms.burdenMinutes,
	mostHalfHours: plannerTerms.mostHalfHours,
});
