import type { Day } from '../../time/index.ts';
import { formatDay } from '../../ui/formatTime.ts';
import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { levelInFull, sourceWord } from '../wording.ts';
import type { CaseRow } from './case.ts';
import type { ContestAct, ContestedEvidence } from './contest.ts';
import type { ContestRefusal, OpenRefusal } from './refusal.ts';
import { isLate } from './rules-contest.ts';

type Tag = { readonly kind: Kind; readonly label: string };
type Shown = Pick<CaseRow, 'state' | 'verdict' | 'dueOn' | 'escalatedOn'>;

const settled: Readonly<Record<NonNullable<CaseRow['verdict']>, () => Tag>> = {
	upheld: () => ({ kind: 'good', label: m.contest_state_upheld() }),
	rejected: () => ({ kind: 'neutral', label: m.contest_state_rejected() }),
	reassess: () => ({ kind: 'warn', label: m.contest_state_reassess() }),
	withdrawn: () => ({ kind: 'neutral', label: m.contest_state_withdrawn() }),
};

const running = {
	waiting: () => m.contest_state_waiting(),
	inHand: () => m.contest_state_inHand(),
	asked: () => m.contest_state_asked(),
	settled: () => m.contest_state_withdrawn(),
} as const;

/** Where a case stands, as a tag shows it; late is late whatever is owed. */
export function contestTag(shown: Shown, today: Day): Tag {
	if (shown.verdict) return settled[shown.verdict]();
	if (shown.escalatedOn !== null || isLate(shown, today))
		return { kind: 'bad', label: m.contest_state_late() };
	return { kind: 'active', label: running[shown.state]() };
}

export const contestStepWords: Readonly<Record<ContestAct, () => string>> = {
	received: m.contest_step_received,
	asked: m.contest_step_asked,
	answered: m.contest_step_answered,
	unanswered: m.contest_step_unanswered,
	escalated: m.contest_step_escalated,
	upheld: m.contest_step_upheld,
	rejected: m.contest_step_rejected,
	reassess: m.contest_step_reassess,
	objected: m.contest_step_objected,
	withdrawn: m.contest_step_withdrawn,
};

/** A piece of evidence in one line: what it is, what it showed, when. */
export function evidenceLine(
	seen: Pick<ContestedEvidence, 'source' | 'level' | 'observedOn'>,
): string {
	return m.contest_evidence_of({
		source: sourceWord(seen.source),
		level: levelInFull(seen.level),
		day: formatDay(seen.observedOn, getLocale()),
	});
}

type Problem =
	| ContestRefusal
	| OpenRefusal
	| 'keyMissing'
	| 'reasonTooShort'
	| 'reasonTooLong'
	| 'answerTooShort'
	| 'verdictMissing';

const problems: Readonly<Record<Problem, () => string>> = {
	keyMissing: m.contest_error_keyMissing,
	reasonTooShort: m.contest_error_reasonTooShort,
	reasonTooLong: m.contest_error_reasonTooLong,
	answerTooShort: m.contest_error_answerTooShort,
	verdictMissing: m.contest_error_verdictMissing,
	noEvidenceChosen: m.contest_error_noEvidenceChosen,
	evidenceUnknown: m.contest_error_evidenceUnknown,
	tooManyFiles: m.contest_error_tooManyFiles,
	fileTooLarge: m.contest_error_fileTooLarge,
	fileKind: m.contest_error_fileKind,
	unknownCompetency: m.contest_error_unknownCompetency,
	nothingToContest: m.contest_error_nothingToContest,
	noUnit: m.contest_error_noUnit,
	contestedAlready: m.contest_error_contestedAlready,
	oneIsOpen: m.contest_error_oneIsOpen,
	ownCase: m.contest_error_ownCase,
	ownEvidence: m.contest_error_ownEvidence,
	ownTeam: m.contest_error_ownTeam,
	ownDecision: m.contest_error_ownDecision,
	notYours: m.contest_error_notYours,
	settledAlready: m.contest_error_settledAlready,
	inOtherHands: m.contest_error_inOtherHands,
	waitsForOfficer: m.contest_error_waitsForOfficer,
	notAsked: m.contest_error_notAsked,
	nothingToObjectTo: m.contest_error_nothingToObjectTo,
	objectedAlready: m.contest_error_objectedAlready,
	tooLateToObject: m.contest_error_tooLateToObject,
	noSuchCase: m.contest_error_noSuchCase,
};

/** The sentence for a refusal, or for what is wrong with a field, by its key. */
export function contestProblem(key: string): string {
	return problems[key as Problem]?.() ?? key;
}

/** The field that a refusal belongs to; null when it is about the whole act. */
export function fieldOfRefusal(reason: ContestRefusal | OpenRefusal): 'berkas' | 'bukti' | null {
	if (['tooManyFiles', 'fileTooLarge', 'fileKind'].includes(reason)) return 'berkas';
	return reason === 'noEvidenceChosen' ? 'bukti' : null;
}
