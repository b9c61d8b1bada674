import type { CallingRule, TwinEstimate, TwinFigures, TrialFault } from '#lib/impact/index.ts';
import { formatInterval, formatNumber } from '#lib/ui/format.ts';
import * as m from '#lib/words/messages.js';
import { getLocale } from '#lib/words/runtime.js';

export function ruleWords(rule: CallingRule): string {
	return {
		byRank: m.twin_rule_byRank,
		scarceFirst: m.twin_rule_scarceFirst,
		shortFirst: m.twin_rule_shortFirst,
		inTurn: m.twin_rule_inTurn,
	}[rule]();
}

type Shown = {
	readonly label: string;
	readonly unit: string;
	readonly scale: number;
	readonly decimals: number;
};

/** How a figure of the twin is shown: its name, unit, and what it is multiplied by. */
export function figureShown(key: keyof TwinFigures, promiseMinutes: number): Shown {
	const minutes = { unit: m.twin_unit_minutes(), scale: 1, decimals: 1 };
	const people = { unit: m.twin_unit_a_day(), scale: 1, decimals: 1 };
	const percent = { unit: m.twin_unit_percent(), scale: 100, decimals: 1 };
	return {
		wait: { ...minutes, label: m.twin_figure_wait() },
		p90: { ...minutes, label: m.twin_figure_p90() },
		within: { ...percent, label: m.twin_figure_within({ minutes: promiseMinutes }) },
		left: { ...people, label: m.twin_figure_left() },
		unserved: { ...people, label: m.twin_figure_unserved() },
		waiting: {
			...minutes,
			label: m.twin_figure_waiting(),
			unit: m.twin_unit_minutes_a_day(),
			decimals: 0,
		},
		utilisation: { ...percent, label: m.twin_figure_utilisation() },
	}[key];
}

/** '7,4 (7,2 sampai 7,6)' */
export function estimateText(
	{ value, low, high }: TwinEstimate,
	{ scale, decimals }: Shown,
): string {
	const locale = getLocale();
	const middle = formatNumber(value * scale, locale, decimals);
	return `${middle} (${formatInterval(low * scale, high * scale, locale, decimals)})`;
}

export function faultWords(fault: TrialFault): { wrong: string; helps: string } {
	return {
		tooFewDays: { wrong: m.twin_fault_tooFewDays(), helps: m.twin_helps_days() },
		tooFewVisits: { wrong: m.twin_fault_tooFewVisits(), helps: m.twin_helps_days() },
		meanOff: { wrong: m.twin_fault_meanOff(), helps: m.twin_helps_clock() },
		p90Off: { wrong: m.twin_fault_p90Off(), helps: m.twin_helps_breaks() },
		coverageLow: { wrong: m.twin_fault_coverageLow(), helps: m.twin_helps_change() },
	}[fault];
}
