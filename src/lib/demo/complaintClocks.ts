import { clocksFrom, clocksMetBy, statusOf } from '../satisfaction/index.ts';
import type { ClockName, ComplaintLimits, RunningClock } from '../satisfaction/index.ts';
import { addDays } from '../time/index.ts';
import type { Day, WorkingCalendar } from '../time/index.ts';
import type { DemoComplaint, DemoStep } from './complaintStory.ts';
import { secondsAt } from './instants.ts';

export type DemoClock = RunningClock & {
	readonly round: number;
	readonly metOn: Day | null;
	/** seconds since 1970 */
	readonly nearToldAt: number | null;
	readonly brokenToldAt: number | null;
};

export type ToldStep = {
	readonly act: 'near' | 'broken';
	readonly at: number;
	readonly clock: ClockName;
	readonly round: number;
};

/** When the job that escalates has run each day, in hours. */
const jobHour = 6;

/** The steps of a complaint, parted where it was opened again. */
function roundsOf(steps: readonly DemoStep[]): DemoStep[][] {
	const rounds: DemoStep[][] = [[]];
	for (const step of steps) {
		if (step.act === 'reopened') rounds.push([]);
		rounds.at(-1)?.push(step);
	}
	return rounds;
}

/** All clocks as the product would have run them until today, with what the job has told. */
export function clocksOf(
	complaint: DemoComplaint,
	limits: ComplaintLimits,
	calendar: WorkingCalendar,
	today: Day,
): DemoClock[] {
	return roundsOf(complaint.steps).flatMap((steps, index) => {
		const from = steps[0]?.on ?? complaint.receivedOn;
		return clocksFrom(limits, complaint, from, calendar).map((clock): DemoClock => {
			const metOn = steps.find(({ act }) => clocksMetBy(act).includes(clock.clock))?.on ?? null;
			const brokeOn = addDays(clock.dueOn, 1);
			const isTold = (on: Day) => on <= today && (metOn === null || metOn >= on);
			return {
				...clock,
				round: index + 1,
				metOn,
				nearToldAt: isTold(clock.nearOn) ? secondsAt(clock.nearOn, jobHour) : null,
				brokenToldAt: isTold(brokeOn) ? secondsAt(brokeOn, jobHour) : null,
			};
		});
	});
}

/** What stands in the history of what was told. */
export function toldOf(clocks: readonly DemoClock[]): ToldStep[] {
	return clocks.flatMap(({ clock, round, nearToldAt, brokenToldAt }) => [
		...(nearToldAt === null ? [] : [{ act: 'near', at: nearToldAt, clock, round } as const]),
		...(brokenToldAt === null ? [] : [{ act: 'broken', at: brokenToldAt, clock, round } as const]),
	]);
}

/** Status, round and nearest limit, as the steps leave them. */
export function standingOf(complaint: DemoComplaint, clocks: readonly DemoClock[]) {
	const status = statusOf(complaint.steps.map(({ act }) => act));
	const round = Math.max(...clocks.map((clock) => clock.round));
	const running = clocks.filter((clock) => clock.round === round && clock.metOn === null);
	const first = (days: Day[]) => days.toSorted()[0] ?? null;
	const isEnded = status === 'Selesai';
	const of = (name: ClockName) => clocks.find((one) => one.round === 1 && one.clock === name);
	const ended = complaint.steps.findLast(({ act }) => act === 'finished');
	return {
		status,
		round,
		nearOn: isEnded ? null : first(running.map(({ nearOn }) => nearOn)),
		dueOn: isEnded ? null : first(running.map(({ dueOn }) => dueOn)),
		finishedAt: isEnded ? (ended?.at ?? null) : null,
		firstFinishedAt: complaint.steps.find(({ act }) => act === 'finished')?.at ?? null,
		answerDueOn: of('respond')?.dueOn ?? complaint.receivedOn,
		answerMetOn: of('respond')?.metOn ?? null,
		finishDueOn: of('finish')?.dueOn ?? complaint.receivedOn,
	};
}
