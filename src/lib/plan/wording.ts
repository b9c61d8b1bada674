import { competencyName } from '../competency/wording.ts';
import * as m from '../words/messages.js';
import type { Goal, GoalAct, GoalStatus } from './goal.ts';
import { statusOf } from './rules.ts';

/** The words of this room for pages, in the language of the reader. */

/** goalTitle(M.3 from 1 to 2) → 'Komunikasi: dari tingkat 1 ke tingkat 2' */
export function goalTitle(goal: Goal): string {
	const competency = competencyName({ code: goal.competencyCode, name: goal.competencyName });
	return goal.fromLevel === 0
		? m.plan_goal_title_none({ competency, to: goal.toLevel })
		: m.plan_goal_title({ competency, from: goal.fromLevel, to: goal.toLevel });
}

const kinds = {
	proposed: 'active',
	accepted: 'warn',
	approved: 'active',
	refused: 'neutral',
	reached: 'good',
} as const satisfies Record<GoalStatus, string>;

const statusWords: Readonly<Record<GoalStatus, () => string>> = {
	proposed: m.plan_status_proposed,
	accepted: m.plan_status_accepted,
	approved: m.plan_status_approved,
	refused: m.plan_status_refused,
	reached: m.plan_status_reached,
};

/** How a status looks and reads to the owner. */
export function statusTag(goal: Goal): {
	kind: 'active' | 'warn' | 'neutral' | 'good';
	label: string;
} {
	const status = statusOf(goal);
	if (goal.withdrawn) return { kind: 'neutral', label: m.plans_status_withdrawn() };
	const declined = status === 'refused' && goal.refusedByOwner;
	return {
		kind: kinds[status],
		label: declined ? m.plan_status_declined() : statusWords[status](),
	};
}

const actWords: Readonly<Record<GoalAct, () => string>> = {
	proposed: m.plan_step_proposed,
	accepted: m.plan_step_accepted,
	approved: m.plan_step_approved,
	refused: m.plan_step_refused,
	reached: m.plan_step_reached,
	reopened: m.plan_step_reopened,
	waived: m.plans_step_waived,
	changed: m.plans_step_changed,
	withdrawn: m.plans_step_withdrawn,
};

export function actWord(act: GoalAct): string {
	return actWords[act]();
}

const problems: Readonly<Record<string, () => string>> = {
	reasonTooShort: m.plan_error_reason_too_short,
	reasonTooLong: m.plan_error_reason_too_long,
	formUnknown: m.cycle_shape_unknown,
	hoursWrong: m.cycle_shape_wrong,
};

/** The sentence for what is wrong with a field, by the key that the form gave. */
export function problemWord(key: string): string {
	return problems[key]?.() ?? key;
}

const outcomes: Readonly<Record<string, () => string>> = {
	diterima: m.plan_done_accepted,
	'tidak-diambil': m.plan_done_declined,
	dibuka: m.plan_done_reopened,
	berubah: m.plan_done_not_now,
	bentuk: m.cycle_shape_done,
};

/** What the last act did, by the word in the address after the redirect; null for any other word. */
export function outcomeWord(result: string | null): string | null {
	return outcomes[result ?? '']?.() ?? null;
}
