import * as m from '../../words/messages.js';
import type { Kind } from '../../ui/kind.ts';
import type { FollowUpAct } from './followUp.ts';
import type { FollowUpStatus, Horizon } from './rules-status.ts';

export const horizonWords: Record<Horizon, () => string> = {
	short: m.report_horizon_short,
	medium: m.report_horizon_medium,
	long: m.report_horizon_long,
};

export const stepWords: Record<FollowUpAct, () => string> = {
	evidence: m.report_step_evidence,
	done: m.report_step_done,
	stopped: m.report_step_stopped,
};

export const statusWords: Record<FollowUpStatus, { kind: Kind; label: () => string }> = {
	planned: { kind: 'active', label: m.report_status_planned },
	late: { kind: 'bad', label: m.report_status_late },
	done: { kind: 'good', label: m.report_status_done },
	stopped: { kind: 'neutral', label: m.report_status_stopped },
};
