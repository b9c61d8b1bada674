import * as m from '../../words/messages.js';
import type { AttachmentRefusal } from './rules-attachment.ts';
import type { HandlingRefusal } from './rules-handling.ts';

export type ComplaintRefusal =
	| HandlingRefusal
	| AttachmentRefusal
	| 'noDraft'
	| 'tooBusy'
	| 'noOffice'
	| 'notFinished'
	| 'finished'
	| 'tooLate';

const sentences: Record<ComplaintRefusal, () => string> = {
	unknownComplaint: m.complaint_refusal_unknownComplaint,
	notYours: m.complaint_refusal_notYours,
	alreadyFinished: m.complaint_refusal_alreadyFinished,
	alreadyInProcess: m.complaint_refusal_alreadyInProcess,
	noteMissing: m.complaint_refusal_noteMissing,
	elementMissing: m.complaint_refusal_elementMissing,
	officeMissing: m.complaint_refusal_officeMissing,
	sameOffice: m.complaint_refusal_sameOffice,
	alreadyFieldCheck: m.complaint_refusal_alreadyFieldCheck,
	fileEmpty: m.complaint_refusal_fileEmpty,
	fileTooLarge: m.complaint_refusal_fileTooLarge,
	fileKindUnknown: m.complaint_refusal_fileKindUnknown,
	tooManyFiles: m.complaint_refusal_tooManyFiles,
	tooBusy: m.complaint_refusal_tooBusy,
	noDraft: m.complaint_refusal_noDraft,
	noOffice: m.complaint_refusal_noOffice,
	notFinished: m.complaint_refusal_notFinished,
	finished: m.complaint_refusal_finished,
	tooLate: m.complaint_refusal_tooLate,
};

/** The sentence that a person reads for a refusal about a complaint. */
export function complaintRefusalText(reason: ComplaintRefusal): string {
	return sentences[reason]();
}
