import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { ClockName, LimitUnit } from './clock.ts';
import type { ClockState } from './rules-clock.ts';

export const clockWords: Record<ClockName, () => string> = {
	respond: m.complaint_clock_respond,
	handle: m.complaint_clock_handle,
	finish: m.complaint_clock_finish,
	lawAnswer: m.complaint_clock_lawAnswer,
	lawDecision: m.complaint_clock_lawDecision,
};

export const clockKinds: Record<ClockState, Kind> = {
	met: 'good',
	metLate: 'bad',
	running: 'neutral',
	near: 'warn',
	broken: 'bad',
};

export const unitWords: Record<LimitUnit, () => string> = {
	calendar: m.complaint_unit_calendar,
	working: m.complaint_unit_working,
};
