/** Why an act at the counter was refused; each has its sentence in words/counter.json. */
export type CounterRefusal =
	| 'alreadyEnded'
	| 'deskElsewhere'
	| 'deskTaken'
	| 'nobodyFits'
	| 'nobodyWaits'
	| 'noDesk'
	| 'notAName'
	| 'notOffered'
	| 'notPossibleNow'
	| 'notYours'
	| 'officeClosed'
	| 'qualifiedPresent'
	| 'stillServing'
	| 'unknownDesk'
	| 'unknownOffice'
	| 'unknownVisit';

export type CounterOutcome<Value extends object = object> =
	({ readonly ok: true } & Value) | { readonly ok: false; readonly reason: CounterRefusal };
