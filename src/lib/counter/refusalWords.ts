import * as m from '../words/messages.js';
import type { CounterRefusal } from './outcome.ts';

const sentences: Record<CounterRefusal, () => string> = {
	alreadyAllowed: m.desk_refusal_alreadyAllowed,
	alreadyEnded: m.counter_refusal_alreadyEnded,
	colleagueServing: m.desk_refusal_colleagueServing,
	deskElsewhere: m.counter_refusal_deskElsewhere,
	deskTaken: m.counter_refusal_deskTaken,
	heldOffline: m.offline_refusal_held,
	nobodyFits: m.counter_refusal_nobodyFits,
	nobodyWaits: m.counter_refusal_nobodyWaits,
	noDesk: m.counter_refusal_noDesk,
	notAName: m.board_refusal_notAName,
	notOffered: m.counter_refusal_notOffered,
	notPossibleNow: m.counter_refusal_notPossibleNow,
	notSupervised: m.desk_refusal_notSupervised,
	notYours: m.counter_refusal_notYours,
	onlyAtOffice: m.booking_refusal_onlyAtOffice,
	officeClosed: m.counter_refusal_officeClosed,
	officeGone: m.counter_office_gone,
	onBreak: m.desk_refusal_onBreak,
	qualifiedPresent: m.counter_refusal_qualifiedPresent,
	stillServing: m.counter_refusal_stillServing,
	tooLateToRejoin: m.counter_refusal_tooLateToRejoin,
	tooManyServices: m.desk_refusal_tooManyServices,
	unknownDesk: m.counter_refusal_unknownDesk,
	unknownOffice: m.counter_refusal_unknownOffice,
	unknownOfficer: m.desk_refusal_unknownOfficer,
	unknownVisit: m.counter_refusal_unknownVisit,
};

/** The sentence that a person reads for a refusal, in the language of the page. */
export function refusalText(reason: CounterRefusal): string {
	return sentences[reason]();
}
