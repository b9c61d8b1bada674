import * as m from '../words/messages.js';
import type { GapState, Gap } from './gap.ts';
import type { ProvenLevel } from './level.ts';
import type { Source } from './observation.ts';
import type { MappingClass, SelectionClass } from './rules-jpm.ts';

/** The words of this room for pages, in the language of the reader. */

const names: Readonly<Record<string, () => string>> = {
	'M.1': m.competency_name_m_1,
	'M.2': m.competency_name_m_2,
	'M.3': m.competency_name_m_3,
	'M.4': m.competency_name_m_4,
	'M.5': m.competency_name_m_5,
	'M.6': m.competency_name_m_6,
	'M.7': m.competency_name_m_7,
	'M.8': m.competency_name_m_8,
	'SK.1': m.competency_name_sk_1,
	'T.DAFDUK': m.competency_name_t_dafduk,
	'T.CAPIL': m.competency_name_t_capil,
	'T.NONIZIN': m.competency_name_t_nonizin,
	'T.IZIN': m.competency_name_t_izin,
	'T.BERKAS': m.competency_name_t_berkas,
	'T.ANTREAN': m.competency_name_t_antrean,
	'T.INFO': m.competency_name_t_info,
	'T.ADUAN': m.competency_name_t_aduan,
	'T.DIGITAL': m.competency_name_t_digital,
	'T.DATA': m.competency_name_t_data,
	'T.INKLUSI': m.competency_name_t_inklusi,
	'T.BIAYA': m.competency_name_t_biaya,
};

/** The name in the reader's language; one that an organiser added keeps the name it was given. */
export function competencyName(competency: { code: string; name: string }): string {
	return names[competency.code]?.() ?? competency.name;
}

const levelWords = [
	m.competency_level_0,
	m.competency_level_1,
	m.competency_level_2,
	m.competency_level_3,
	m.competency_level_4,
	m.competency_level_5,
] as const;

/** levelWord(2) → 'dasar' */
export function levelWord(level: ProvenLevel): string {
	return levelWords[level]();
}

/** levelInFull(2) → 'tingkat 2 (dasar)'; levelInFull(0) → 'belum ada tingkat yang terbukti' */
export function levelInFull(level: ProvenLevel): string {
	if (level === 0) return m.competency_level_none();
	return m.competency_level_full({ level, word: levelWord(level) });
}

type StateTag = { kind: 'good' | 'bad' | 'warn' | 'neutral'; label: string };

const stateTags: Readonly<Record<GapState, (n: number) => StateTag>> = {
	met: () => ({ kind: 'good', label: m.competency_state_met() }),
	gap: (n: number) => ({ kind: 'bad', label: m.competency_state_gap({ n }) }),
	lapsed: () => ({ kind: 'warn', label: m.competency_state_lapsed() }),
	unassessed: () => ({ kind: 'neutral', label: m.competency_state_unassessed() }),
};

/** How a state looks and reads: colour never stands alone. */
export function stateTag(gap: Pick<Gap, 'state' | 'size'>): StateTag {
	return stateTags[gap.state](gap.size);
}

const sourceWords: Readonly<Record<Source, () => string>> = {
	assessment: m.competency_source_assessment,
	test: m.competency_source_test,
	supervisor: m.competency_source_supervisor,
	course: m.competency_source_course,
	priorLearning: m.contest_prior_source,
	certificate: m.rounds_source_certificate,
	colleague: m.competency_source_colleague,
	subordinate: m.rounds_source_subordinate,
	service: m.competency_source_service,
	self: m.competency_source_self,
};

export function sourceWord(source: Source): string {
	return sourceWords[source]();
}

/** ageInWords(0) → 'hari ini'; ageInWords(45) → '45 hari lalu'; ageInWords(800) → '2 tahun lalu' */
export function ageInWords(days: number): string {
	if (days === 0) return m.competency_why_today();
	if (days < 60) return m.competency_why_days({ n: days });
	if (days < 730) return m.competency_why_months({ n: Math.floor(days / 30.4375) });
	return m.competency_why_years({ n: Math.floor(days / 365.25) });
}

const mappingWords: Readonly<Record<MappingClass, () => string>> = {
	optimal: m.competency_mapping_optimal,
	'cukup optimal': m.competency_mapping_cukup,
	'kurang optimal': m.competency_mapping_kurang,
};

const selectionWords: Readonly<Record<SelectionClass, () => string>> = {
	MS: m.competency_selection_ms,
	MMS: m.competency_selection_mms,
	KMS: m.competency_selection_kms,
};

export function mappingWord(of: MappingClass): string {
	return mappingWords[of]();
}

export function selectionWord(of: SelectionClass): string {
	return selectionWords[of]();
}

const certaintyWords: Readonly<Record<string, () => string>> = {
	'read in a source': m.competency_certainty_read,
	'recalled, confident': m.competency_certainty_confident,
	'recalled, unsure': m.competency_certainty_unsure,
	'own design': m.competency_certainty_design,
	decided: m.competency_certainty_decided,
};

/** How sure the product is of a demand, for who relies on it. */
export function certaintyWord(certainty: string): string {
	return certaintyWords[certainty]?.() ?? certainty;
}

const problems: Readonly<Record<string, () => string>> = {
	answerMissing: m.competency_error_answer_missing,
	noteTooShort: m.competency_error_note_too_short,
	noteTooLong: m.competency_error_note_too_long,
	keyMissing: m.competency_error_key_missing,
	answersIncomplete: m.competency_error_answers_incomplete,
};

/** The sentence for what is wrong with a field, by the key that the form gave. */
export function problemWord(key: string): string {
	return problems[key]?.() ?? key;
}
