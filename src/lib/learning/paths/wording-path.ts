import { formatDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { PathRefusal, StageRule } from './path.ts';
import type { StageGate } from './rules-stages.ts';

const refusals: Record<PathRefusal, () => string> = {
	noSuchPath: m.paths_refused_noSuchPath,
	pathPublished: m.paths_refused_pathPublished,
	pathTitleTaken: m.paths_refused_pathTitleTaken,
	pathEmpty: m.paths_refused_pathEmpty,
	tooManyStages: m.paths_refused_tooManyStages,
	noSuchStage: m.paths_refused_noSuchStage,
	courseInPath: m.paths_refused_courseInPath,
	pathCourseUnknown: m.paths_refused_pathCourseUnknown,
	prerequisiteRound: m.paths_refused_prerequisiteRound,
};
export const pathRefusalWords = (reason: PathRefusal) => refusals[reason]();

const faults: Record<string, () => string> = {
	reason: m.paths_wrong_text,
	day: m.paths_wrong_day,
	course: m.paths_wrong_course,
};
export const pathFieldWords = (fault: string) => (faults[fault] ?? m.paths_wrong_choice)();

export const ruleWords: Record<StageRule, () => string> = {
	all: m.paths_rule_all,
	any: m.paths_rule_any,
};

export const gateWords = (gate: StageGate) =>
	gate.by === 'stage'
		? m.paths_gate_stage({ title: gate.title })
		: m.paths_gate_day({ day: formatDay(gate.day, getLocale()) });

/** What a stage still asks for, as one sentence. */
export const missingWords = (rule: StageRule, missing: readonly { title: string }[]) => {
	const what = missing.map(({ title }) => title).join('; ');
	return rule === 'any' ? m.paths_missing_any({ what }) : m.paths_missing_all({ what });
};
