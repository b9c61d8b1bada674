import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { StudyKind, StudyLevel, StudyRefusal, StudyState } from './study.ts';

export const kindWords = (kind: StudyKind): string => m[`study_kind_${kind}`]();
export const levelWords = (level: StudyLevel): string =>
	level === 'profesi' ? m.study_level_profesi() : level;
export const studyRefusalWords = (reason: StudyRefusal): string => m[`study_refusal_${reason}`]();

export const stateWords: Readonly<Record<StudyState, { label: () => string; kind: Kind }>> = {
	waits: { label: m.study_state_waits, kind: 'neutral' },
	returned: { label: m.claim_returned, kind: 'warn' },
	refused: { label: m.claim_refused, kind: 'bad' },
	ahead: { label: m.study_state_ahead, kind: 'neutral' },
	underWay: { label: m.study_state_underWay, kind: 'good' },
	overdue: { label: m.study_state_overdue, kind: 'warn' },
	finished: { label: m.study_state_finished, kind: 'good' },
	stopped: { label: m.study_state_stopped, kind: 'neutral' },
};

const fields: Readonly<Record<string, () => string>> = {
	kind: m.study_field_kind,
	name: m.study_field_name,
	level: m.study_field_level,
	decision: m.claim_field_decision,
	reason: m.claim_field_reason,
	order: m.claim_field_order,
	end: m.study_field_end,
	day: m.claim_field_day,
};

/** What is wrong with a field; a number is what remains. */
export const studyFieldWords = (fault: string): string => (fields[fault] ?? m.study_field_number)();
