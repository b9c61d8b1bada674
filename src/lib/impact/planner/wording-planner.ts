import { clockAt } from '../../counter/index.ts';
import { formatNumber } from '../../ui/format.ts';
import { formatPlanDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { BlockedRule } from './blocked.ts';
import type { PlannerRefusal } from './outcome.ts';
import type { PlannedSession } from './plannedClass.ts';

/** Why an act was refused, for the person who pressed. */
export function plannerRefusalWords(reason: PlannerRefusal): string {
	return {
		notYours: m.planner_refused_notYours,
		timetableUnknown: m.planner_refused_timetableUnknown,
		classUnknown: m.planner_refused_classUnknown,
		courseUnknown: m.planner_refused_courseUnknown,
		codeTaken: m.planner_refused_codeTaken,
		sessionOutside: m.planner_refused_sessionOutside,
		officerUnknown: m.planner_refused_officerUnknown,
		decidedOtherwise: m.planner_refused_decidedOtherwise,
		alreadyNoted: m.planner_refused_alreadyNoted,
		noClasses: m.planner_refused_noClasses,
		nothingPublished: m.planner_refused_nothingPublished,
		runUnknown: m.planner_refused_runUnknown,
		runNotFound: m.planner_refused_runNotFound,
		runSuperseded: m.planner_refused_runSuperseded,
		officeObjects: m.planner_refused_officeObjects,
		planBroken: m.planner_refused_planBroken,
		officeUnknown: m.planner_refused_officeUnknown,
		alreadyPublished: m.planner_refused_alreadyPublished,
	}[reason]();
}

/** The constraint that keeps a wish out, or that a plan breaks. */
export function ruleWords(rule: BlockedRule): string {
	return {
		full: m.planner_rule_full,
		notWorthIt: m.planner_rule_notWorthIt,
		noClass: m.planner_rule_noClass,
		cover: m.planner_rule_cover,
		leave: m.planner_rule_leave,
		clash: m.planner_rule_clash,
		forbidden: m.planner_rule_forbidden,
		pinMissing: m.planner_rule_pinMissing,
		seatsMax: m.planner_rule_full,
		seatsMin: m.planner_rule_seatsMin,
		budget: m.planner_rule_budget,
		trainer: m.planner_rule_trainer,
		room: m.planner_rule_room,
		jpCeiling: m.planner_rule_jpCeiling,
		burdenCap: m.planner_rule_burdenCap,
		trialOrder: m.planner_rule_trialOrder,
		frozen: m.planner_rule_frozen,
		cancelledClass: m.planner_rule_cancelled,
		closedToOffice: m.planner_rule_closedToOffice,
		oneClassACourse: m.planner_rule_oneClass,
		noWish: m.planner_rule_noWish,
		unknown: m.planner_rule_unknown,
		twice: m.planner_rule_unknown,
	}[rule]();
}

/** The price of the rule, as what one more of it would be worth; null where there is none. */
export function priceWords(price: number | null): string | null {
	if (price === null || price < 1) return null;
	return m.planner_price({ n: formatNumber(price, getLocale()) });
}

/** sessionWords([…]) → 'Sel 8 Des 08.00–12.00, Kam 10 Des 08.00–12.00' */
export function sessionWords(sessions: readonly PlannedSession[]): string {
	return sessions
		.map(({ day, from, to }) => `${formatPlanDay(day, getLocale())} ${hours(from)}–${hours(to)}`)
		.join(', ');
}

const hours = (at: number) => clockAt(at).replace(':', '.');

/** What is wrong in a field of a form or a cell of a file. */
export function plannerFieldWords(message: string): string {
	const known = {
		day: m.planner_field_day,
		order: m.planner_field_order,
		sessions: m.planner_field_sessions,
		tooShort: m.planner_field_tooShort,
		tooLong: m.planner_field_tooLong,
		number: m.planner_field_number,
		courseUnknown: m.planner_refused_courseUnknown,
		codeTaken: m.planner_refused_codeTaken,
		sessionOutside: m.planner_refused_sessionOutside,
	};
	return (known[message as keyof typeof known] ?? m.planner_field_wrong)();
}
