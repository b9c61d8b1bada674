import type { OfflineConflict, OfflineKind } from '#lib/counter/index.ts';
import * as m from '#lib/words/messages.js';

export const conflictWords: Record<OfflineConflict, () => string> = {
	calledElsewhere: m.offline_conflict_calledElsewhere,
	endedMeanwhile: m.offline_conflict_endedMeanwhile,
	officerBusy: m.offline_conflict_officerBusy,
	numberTaken: m.offline_conflict_numberTaken,
	notOffered: m.offline_conflict_notOffered,
	unknownVisit: m.offline_conflict_unknownVisit,
	notPossible: m.offline_conflict_notPossible,
};

export const lastWords: Record<OfflineKind, () => string> = {
	issue: m.offline_last_issue,
	call: m.offline_last_call,
	callAgain: m.offline_last_call,
	start: m.offline_last_start,
	hold: m.offline_last_hold,
	resume: m.offline_last_start,
	finish: m.offline_last_finish,
	leave: m.offline_last_leave,
	miss: m.offline_last_miss,
	transfer: m.offline_last_transfer,
	dispute: m.offline_last_dispute,
};

export const refusedWords = {
	reason: m.offline_refusal_reason,
	unknownBatch: m.offline_refusal_unknownBatch,
	noConflict: m.offline_refusal_noConflict,
	decidedAlready: m.offline_refusal_decidedAlready,
	officerBusy: m.offline_refusal_officerBusy,
};
