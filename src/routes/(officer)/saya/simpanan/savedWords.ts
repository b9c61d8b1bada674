import type { KeptKind, KeptOutcome, KeptRefusal } from '#lib/learning/offline/keptAct.ts';
import { formatNumber } from '#lib/ui/format.ts';
import * as m from '#lib/words/messages.js';
import { getLocale } from '#lib/words/runtime.js';

export const kindNames: Record<KeptKind, () => string> = {
	screen: m.saved_kind_screen,
	check: m.saved_kind_check,
	walk: m.saved_kind_walk,
	drill: m.saved_kind_drill,
	again: m.saved_kind_again,
	second: m.saved_kind_second,
	finish: m.saved_kind_finish,
	quiz: m.saved_kind_quiz,
	scan: m.saved_kind_scan,
};

export const outcomeTags = {
	taken: { kind: 'good', label: m.saved_outcome_taken },
	further: { kind: 'active', label: m.saved_outcome_further },
	waits: { kind: 'warn', label: m.saved_outcome_waits },
	refused: { kind: 'bad', label: m.saved_outcome_refused },
} as const satisfies Record<KeptOutcome['outcome'], object>;

const reasons: Record<KeptRefusal, () => string> = {
	notUnderstood: m.saved_reason_notUnderstood,
	notEnrolled: m.saved_reason_notEnrolled,
	comesFirst: m.saved_reason_comesFirst,
	otherVersion: m.saved_reason_otherVersion,
	noSuchLesson: m.saved_reason_noSuchLesson,
	noSuchOption: m.saved_reason_noSuchOption,
	noSuchBlock: m.saved_reason_noSuchBlock,
	noSuchFile: m.saved_reason_noSuchFile,
	scenarioOpen: m.authoring_refused_scenario,
	simulationOpen: m.authoring_refused_simulation,
	checkUnanswered: m.saved_reason_checkUnanswered,
	lessonsMissing: m.saved_reason_lessonsMissing,
	attemptsUsedUp: m.saved_reason_attemptsUsedUp,
	unanswered: m.saved_reason_unanswered,
	codeUnknown: m.saved_reason_codeUnknown,
};

export const reasonName = (reason: string) =>
	reason in reasons ? reasons[reason as KeptRefusal]() : reason;

/** sizeWords(214_000) → '214 KB' */
export function sizeWords(bytes: number): string {
	const [value, unit, decimals] =
		bytes < 1_000_000
			? ([Math.ceil(bytes / 1_000), 'KB', 0] as const)
			: bytes < 1_000_000_000
				? ([bytes / 1_000_000, 'MB', 1] as const)
				: ([bytes / 1_000_000_000, 'GB', 1] as const);
	return `${formatNumber(value, getLocale(), decimals)} ${unit}`;
}
