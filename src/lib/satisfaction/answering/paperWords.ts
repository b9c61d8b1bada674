import * as m from '../../words/messages.js';
import type { PaperFault } from './forms-paper.ts';
import type { PaperRefusal } from './paper.ts';

export const paperFaultWords: Record<PaperFault, () => string> = {
	needed: m.answering_fault_needed,
	nineFigures: m.answering_fault_nineFigures,
	fourSigns: m.answering_fault_fourSigns,
	tooLong: m.satisfaction_survey_too_long,
	noForm: m.answering_fault_noForm,
};

export const paperRefusalWords: Record<PaperRefusal, () => string> = {
	tooLate: m.answering_refused_tooLate,
	notAScan: m.answering_refused_notAScan,
	scanTooLarge: m.answering_refused_scanTooLarge,
};
