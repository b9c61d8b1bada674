import { addDays } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import { clockNames } from './clock.ts';
import type { ClockName, ComplaintLimits, LimitUnit, RunningClock } from './clock.ts';
import type { ComplaintClass, ComplaintKind } from './complaint.ts';
import type { StepAct } from './step.ts';

/** How many days a clock gives. daysOf(limits, 'finish', 'field') → 60 */
function daysOf(limits: ComplaintLimits, clock: ClockName, of: ComplaintClass): number {
	const finish = {
		information: limits.informationDays,
		plain: limits.plainDays,
		field: limits.fieldDays,
	};
	return {
		respond: limits.respondDays,
		handle: limits.handleDays,
		finish: finish[of],
		lawAnswer: limits.lawAnswerDays,
		lawDecision: limits.lawDecisionDays,
	}[clock];
}

/**
 * The day on which a limit of some days ends; the first day is not counted.
 *
 * dayAfter('2026-03-17', 3, 'working', calendar) → '2026-03-27': Nyepi and Idul Fitri lie between
 */
function dayAfter(from: Day, days: number, unit: LimitUnit, calendar: WorkingCalendar): Day {
	return unit === 'working' ? calendar.addWorkingDays(from, days) : addDays(from, days);
}

/**
 * One clock from a day on. It is near in its last fifth, a day at least: 3 days → the third, 14 → the
 * last three, 60 → the last twelve.
 */
export function clockFrom(
	limits: ComplaintLimits,
	clock: ClockName,
	of: ComplaintClass,
	fromOn: Day,
	calendar: WorkingCalendar,
): RunningClock {
	const days = daysOf(limits, clock, of);
	const after = (count: number) => dayAfter(fromOn, count, limits.unit, calendar);
	return { clock, days, fromOn, nearOn: after(days - Math.ceil(days / 5)), dueOn: after(days) };
}

/** The clocks of a complaint that is received or opened again: the law's two only for a complaint. */
export function clocksFrom(
	limits: ComplaintLimits,
	complaint: { readonly kind: ComplaintKind; readonly class: ComplaintClass },
	fromOn: Day,
	calendar: WorkingCalendar,
): RunningClock[] {
	return clockNames
		.filter((clock) => complaint.kind === 'pengaduan' || !clock.startsWith('law'))
		.map((clock) => clockFrom(limits, clock, complaint.class, fromOn, calendar));
}

/** Which clocks an act stops. An answer is a text to the citizen; a changed status alone is none. */
export function clocksMetBy(act: StepAct): readonly ClockName[] {
	if (act === 'finished') return clockNames;
	if (act === 'answered') return ['respond', 'lawAnswer'];
	return act === 'processing' ? ['handle'] : [];
}

export type ClockState = 'met' | 'metLate' | 'running' | 'near' | 'broken';

/** The due day itself is still in time. */
export function clockState(
	clock: { readonly nearOn: Day; readonly dueOn: Day; readonly metOn: Day | null },
	today: Day,
): ClockState {
	if (clock.metOn !== null) return clock.metOn <= clock.dueOn ? 'met' : 'metLate';
	if (today > clock.dueOn) return 'broken';
	return today >= clock.nearOn ? 'near' : 'running';
}
