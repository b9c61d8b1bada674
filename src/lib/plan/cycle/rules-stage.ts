import { addDays, type Day, type WorkingCalendar } from '../../time/index.ts';
import type { Cycle, CycleStage, CycleState } from './cycle.ts';
import { stagePlan, stages, type Stage } from './stage.ts';

/**
 * The days of the seven stages from the day on which the cycle begins, one after another; working days
 * as BPSDM DKI gave them in 2023 (4, 10, 7, 2, 6, 3, 10).
 *
 * From Wednesday 26 August 2026: data [26 Aug, 1 Sep), inventory [1 Sep, 15 Sep), …
 */
export function stageDays(
	begin: Day,
	calendar: WorkingCalendar,
): { stage: Stage; from: Day; to: Day }[] {
	let next = calendar.nextWorkingDay(begin);
	return stages.map((stage) => {
		const from = next;
		const last = calendar.addWorkingDays(from, stagePlan[stage].days - 1);
		next = calendar.nextWorkingDay(addDays(last, 1));
		return { stage, from, to: addDays(last, 1) };
	});
}

/** cycleState(cycle in its third stage) → 'verification' */
export function cycleState(cycle: Pick<Cycle, 'stages' | 'word' | 'signedAt'>): CycleState {
	if (cycle.signedAt) return 'signed';
	if (cycle.word === 'submitted') return 'submitted';
	return cycle.stages.findLast(({ enteredAt }) => enteredAt !== null)?.stage ?? 'data';
}

/** The stage that may be entered next; null after the last, and once the plan is before the leader. */
export function nextStage(cycle: Pick<Cycle, 'stages' | 'word' | 'signedAt'>): Stage | null {
	const state = cycleState(cycle);
	if (state === 'submitted' || state === 'signed') return null;
	return stages[stages.indexOf(state) + 1] ?? null;
}

/** A stage is late when its last day is over and the next one has not begun. */
export function isLate(cycle: Pick<Cycle, 'stages' | 'word' | 'signedAt'>, today: Day): boolean {
	const state = cycleState(cycle);
	const own = cycle.stages.find(({ stage }) => stage === state);
	return own !== undefined && own.to <= today;
}

/** How a stage reads beside the others: over, running, or to come. */
export function stageTurn(
	{ stage }: Pick<CycleStage, 'stage'>,
	state: CycleState,
): 'over' | 'now' | 'coming' {
	if (state === 'submitted' || state === 'signed') return 'over';
	const [own, now] = [stages.indexOf(stage), stages.indexOf(state)];
	return own < now ? 'over' : own === now ? 'now' : 'coming';
}

const asOf = (from: Stage, to: Stage) => (state: CycleState) => {
	const at = (stages as readonly string[]).indexOf(state);
	return at >= stages.indexOf(from) && at <= stages.indexOf(to);
};

/** Supervisors say yes or not yet from the inventory until the agency has validated. */
export const mayVerifyIn = asOf('verification', 'validation');
/** An agency names needs of its own while its people's needs are looked at. */
export const mayNameIn = asOf('inventory', 'validation');
/** The head of an agency may still validate while the plan is being put together. */
export const mayValidateIn = asOf('validation', 'recheck');
/** Rows of the plan are made and changed from the input until it is put before the leader. */
export const mayWriteIn = asOf('input', 'meeting');
/** A plan is put before the leader from the last stage on. */
export const maySubmitIn = asOf('meeting', 'meeting');
