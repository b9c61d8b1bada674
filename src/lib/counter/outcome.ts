/** Why an act at the counter was refused; each has its sentence in words/counter.json. */
export type CounterRefusal =
	| 'alreadyAllowed'
	| 'alreadyEnded'
	| 'colleagueServing'
	| 'deskElsewhere'
	| 'deskTaken'
	| 'heldOffline'
	| 'nobodyFits'
	| 'nobodyWaits'
	| 'noDesk'
	| 'notAName'
	| 'notOffered'
	| 'notPossibleNow'
	| 'notSupervised'
	| 'notYours'
	| 'officeClosed'
	| 'officeGone'
	| 'onlyAtOffice'
	| 'onBreak'
	| 'qualifiedPresent'
	| 'stillServing'
	| 'tooLateToRejoin'
	| 'tooManyServices'
	| 'unknownDesk'
	| 'unknownOffice'
	| 'unknownOfficer'
	| 'unknownVisit';

export type CounterOutcome<Value extends object = object> =
	({ readonly ok: true } & Value) | { readonly ok: false; readonly reason: CounterRefusal };
