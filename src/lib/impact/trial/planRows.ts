import { formatNumber } from '../../ui/format.ts';
import { formatDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { windowWeeks } from './rules-plan.ts';
import type { TrialPlan } from './trial.ts';
import { designWords, strataWords, unitWords } from './words.ts';

/** The plan of a trial, line by line. */
export function planRows(plan: TrialPlan, courseTitle: string, rule: string) {
	const number = (value: number, decimals = 0) => formatNumber(value, getLocale(), decimals);
	const day = (of: string) => formatDay(of, getLocale());
	return [
		{ key: m.trial_column_design(), value: designWords[plan.design]() },
		{ key: m.trial_field_course(), value: courseTitle },
		{ key: m.trial_column_seats(), value: seatsOf(plan) },
		{ key: m.trial_key_strata(), value: strataWords[plan.strataBy]() },
		{ key: m.trial_field_draw_on(), value: day(plan.drawOn) },
		{
			key: m.trial_key_window(),
			value: m.trial_plan_window({
				from: day(plan.windowFrom),
				to: day(plan.windowTo),
				weeks: number(windowWeeks(plan)),
			}),
		},
		{
			key: m.trial_key_baseline(),
			value: m.trial_plan_baseline({ n: number(plan.baselineWeeks), day: day(plan.startsOn) }),
		},
		...(plan.promisedOn ? [{ key: m.trial_field_promised_on(), value: day(plan.promisedOn) }] : []),
		{ key: m.trial_field_services(), value: plan.serviceCategory },
		{ key: m.trial_field_hypothesis(), value: plan.hypothesis },
		{
			key: m.trial_key_effect(),
			value: `${number(plan.smallestEffect, 1)} ${unitWords[plan.measure]()}`,
		},
		{ key: m.trial_key_analysis(), value: m.trial_analysis({ rule }) },
		{ key: m.trial_key_looks(), value: m.trial_looks_n({ n: number(plan.looks) }) },
		{ key: m.trial_key_beacon(), value: plan.beacon ?? m.trial_beacon_none() },
	];
}

function seatsOf(plan: TrialPlan): string {
	const number = (value: number | null) => formatNumber(value ?? 0, getLocale());
	if (plan.design === 'lottery') return m.trial_plan_seats({ n: number(plan.seats) });
	return m.trial_plan_steps({
		steps: number(plan.steps),
		weeks: number(plan.stepWeeks),
		seats: number(plan.seats),
		away: number(plan.mostAway),
	});
}
