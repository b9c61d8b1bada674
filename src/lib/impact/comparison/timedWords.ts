import * as m from '../../words/messages.js';
import type { TimedWay } from './timed.ts';

/** How group-time effects were compared and put together, a line each. */
export const timedWay: Record<TimedWay, () => string> = {
	notYet: m.finding_timed_notYet,
	never: m.finding_timed_never,
	group: m.finding_timed_group,
	calendar: m.finding_timed_calendar,
	regression: m.finding_timed_regression,
	weighting: m.finding_timed_weighting,
	doublyRobust: m.finding_timed_doublyRobust,
};

/** Spans of four weeks around the course: 0 is the first after it, −1 the last before. */
export const timedSpan = (at: number): string =>
	at < 0
		? m.finding_timed_before({ from: String(-4 * at), to: String(-4 * at - 3) })
		: m.finding_timed_after({ from: String(4 * at + 1), to: String(4 * at + 4) });
