export type ClassRefusal =
	| 'alreadyFinished'
	| 'classCancelled'
	| 'classUnknown'
	| 'codeTaken'
	| 'courseUnknown'
	| 'dayPast'
	| 'minimumAbove'
	| 'notNominated'
	| 'notOpen'
	| 'notOver'
	| 'notYours'
	| 'nobodyChosen'
	| 'roomTaken'
	| 'scannedAlready'
	| 'sessionClash'
	| 'sessionUnknown'
	| 'trainerTaken'
	| 'trainerUnknown'
	| 'unitUnknown';

export type ClassOutcome<Found extends object = object> =
	({ readonly ok: true } & Found) | { readonly ok: false; readonly reason: ClassRefusal };

/** What became of one person in a nomination of many. */
export type NominationFate = 'seated' | 'waiting' | 'already' | 'otherClass' | 'away' | 'unknown';
