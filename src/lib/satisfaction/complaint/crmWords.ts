import * as m from '../../words/messages.js';

const defects: Readonly<Record<string, () => string>> = {
	numberUnreadable: m.complaint_crm_bad_number,
	unknownComplaint: m.complaint_crm_bad_unknown,
	statusUnknown: m.complaint_crm_bad_status,
	timeUnreadable: m.complaint_crm_bad_time,
	timeAhead: m.complaint_crm_bad_ahead,
	timeBeforeLast: m.complaint_crm_bad_before,
	noteMissing: m.complaint_crm_bad_note,
	elementUnknown: m.complaint_crm_bad_element,
	elementMissing: m.complaint_crm_bad_element_missing,
	crmNumberTaken: m.complaint_crm_bad_taken,
	alreadyFinished: m.complaint_refusal_alreadyFinished,
	alreadyInProcess: m.complaint_refusal_alreadyInProcess,
};

/** Why a row of a status file is not taken. */
export function crmDefectText(reason: string): string {
	return (defects[reason] ?? m.complaint_crm_bad_other)();
}

const unreadable: Readonly<Record<string, () => string>> = {
	columnsMissing: m.complaint_crm_no_columns,
	fileEmpty: m.complaint_crm_empty,
	fileHasTooManyRows: m.complaint_crm_too_many,
};

/** Why a status file cannot be read at all. */
export function crmUnreadableText(reason: string): string {
	return (unreadable[reason] ?? m.complaint_crm_no_table)();
}
