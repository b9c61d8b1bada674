import { day } from '../../time/index.ts';
import { formatPercent } from '../../ui/format.ts';
import { formatDay } from '../../ui/formatTime.ts';
import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { formWords } from '../hcdp/wording-hcdp.ts';
import type { IfThen, RuleFound, RuleIf, RuleOutcome, RuleThen } from './ifThen.ts';

const share = (chance: number) => formatPercent(chance, getLocale());
const onDay = (text: string) => formatDay(day(text), getLocale());

/** ifText({ cause: 'expires', days: 60 }, 'M.3') → 'bukti M.3 berakhir dalam 60 hari' */
export function ifText(when: RuleIf, code: string): string {
	if (when.cause === 'expires') return m.plans_if_expires({ code, days: when.days });
	if (when.cause === 'scored')
		return m.plans_if_scored({ code, days: when.days, level: when.below });
	if (when.cause === 'unlikely') return m.plans_if_unlikely({ code, chance: share(when.chance) });
	return m.plans_if_belongs();
}

export function thenText(then: RuleThen, code: string): string {
	if (then.act === 'course')
		return m.plans_then_course({ course: then.courseCode, days: then.dueDays });
	if (then.act === 'tell') return m.plans_then_tell();
	const form = formWords({ formCode: then.formCode, jp: then.hours });
	return m.plans_then_goal({ code, level: then.toLevel, form, days: then.dueDays });
}

/** Why a rule hits somebody, from what it saw. */
function foundText({ cause }: RuleIf, found: RuleFound): string {
	const { level = 0 } = found;
	if (cause === 'expires' && found.until)
		return m.plans_found_expires({ level, day: onDay(found.until) });
	if (cause === 'scored') return m.plans_found_scored({ level });
	if (cause === 'unlikely')
		return m.plans_found_unlikely({ level, chance: share(found.chance ?? 0) });
	return found.since ? m.plans_found_belongs({ day: onDay(found.since) }) : '–';
}

/** What was seen, for the log, whatever cause the rule has had since. */
export function seenText(found: RuleFound): string {
	if (found.until) return foundText({ cause: 'expires', days: 1 }, found);
	if (found.chance !== undefined) return foundText({ cause: 'unlikely', chance: 1 }, found);
	if (found.since) return foundText({ cause: 'belongs' }, found);
	return m.plans_found_scored({ level: found.level ?? 0 });
}

export function outcomeTag(outcome: RuleOutcome): { kind: Kind; label: string } {
	const done = ['goalProposed', 'courseAssigned', 'supervisorTold'].includes(outcome);
	return { kind: done ? 'good' : 'neutral', label: m[`plans_outcome_${outcome}`]() };
}

export function ruleTag({ stoppedAt, version }: IfThen): { kind: Kind; label: string } {
	return stoppedAt
		? { kind: 'warn', label: m.plans_rule_stopped() }
		: { kind: 'good', label: m.plans_rule_runs({ n: version }) };
}
