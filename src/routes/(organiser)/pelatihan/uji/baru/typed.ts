import { planOf, type TrialPlan } from '#lib/impact/index.ts';
import { addDays, isoWeekStart, type Day } from '#lib/time/index.ts';

/** A plan as its form shows it. */
export function typedPlan(plan: TrialPlan): Record<string, string> {
	return Object.fromEntries(
		Object.entries(planOf(plan)).map(([name, value]) => [
			name,
			value === null ? '' : String(value),
		]),
	);
}

/** What a form offers at first: a draw in a week, twelve weeks of judging, two looks; and of a class what is known. */
export function usualPlan(today: Day, known: URLSearchParams): Record<string, string> {
	const drawOn = addDays(today, 7);
	const startsOn = addDays(isoWeekStart(drawOn), 7);
	const windowFrom = addDays(startsOn, 28);
	return {
		title: (known.get('judul') ?? '').slice(0, 120),
		courseCode: known.get('kursus') ?? '',
		seats: (known.get('kursi') ?? '').slice(0, 5),
		measure: 'minutes',
		strataBy: 'district',
		baselineWeeks: '8',
		looks: '2',
		drawOn,
		startsOn,
		windowFrom,
		windowTo: addDays(windowFrom, 84),
		promisedOn: addDays(windowFrom, 91),
	};
}
