import { addDays, dayOf } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import type { PromiseUnit } from '../service.ts';
import type { ApplicationState } from './application.ts';

/** While the citizen has to act, the promise does not run. */
const citizenActs: readonly ApplicationState[] = ['returned', 'billed'];

/** The document is there, or there will be none: what follows is the citizen's own time. */
const done: readonly ApplicationState[] = ['signed', 'handedOver', 'rejected', 'withdrawn'];

export type PromiseClock = {
	/** Working days that the office has used. */
	readonly used: number;
	/** The last day on which the promise is kept; null while the clock stands, or without a promise. */
	readonly dueOn: Day | null;
	readonly paused: boolean;
	/** Since when the promise is broken: the first working day after the due day; null while it is kept. */
	readonly lateSince: Day | null;
};

/**
 * The working days that a promised time allows a file. Minutes are kept at the desk and measured by the
 * clock of the visit; their file is due on the same day.
 *
 * promiseDays({ value: 15, unit: 'menit' }) → 0; promiseDays({ value: 24, unit: 'jam' }) → 1
 */
export function promiseDays(promise: { value: number; unit: PromiseUnit } | null): number | null {
	if (promise === null) return null;
	if (promise.unit === 'menit') return 0;
	return promise.unit === 'jam' ? Math.floor(promise.value / 24) : promise.value;
}

type Taken = { readonly state: ApplicationState; readonly at: Date };

/**
 * Rule counter.promiseClock 1: the promise counted in working days of the calendar. The day of
 * submission is not counted. Days between a return (or a bill) and the citizen's answer are not counted
 * either, and the day on which the citizen answers is the new first day.
 *
 * Submitted Monday, 3 days: due Thursday. Returned Tuesday, completed Friday: used 1, due Tuesday.
 */
export function promiseClock(
	steps: readonly Taken[],
	days: number | null,
	calendar: WorkingCalendar,
	today: Day,
): PromiseClock {
	let used = 0;
	let dueOn: Day | null = null;
	let lateSince: Day | null = null;
	let paused = true;
	for (const [index, step] of steps.entries()) {
		const next = steps[index + 1];
		const [from, to] = [dayOf(step.at), next ? dayOf(next.at) : today];
		if (done.includes(step.state)) return { used, dueOn: null, paused: false, lateSince };
		const runsAnew = paused;
		paused = citizenActs.includes(step.state);
		if (paused) continue;
		if (runsAnew && days !== null && lateSince === null)
			dueOn = calendar.addWorkingDays(from, Math.max(0, days - used));
		const broken = dueOn && calendar.nextWorkingDay(addDays(dueOn, 1));
		if (broken && to >= broken) lateSince ??= broken;
		used += calendar.workingDaysBetween(addDays(from, 1), addDays(to, 1));
	}
	return { used, dueOn: paused ? null : dueOn, paused, lateSince };
}
