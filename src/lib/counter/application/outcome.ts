/** Why an act on a file was refused; each has its sentence in words/catalogue.json. */
export type FileRefusal =
	| 'amountMissing'
	| 'documentMissing'
	| 'itemsMissing'
	| 'itemsUnknown'
	| 'notNext'
	| 'notYourStep'
	| 'reasonMissing'
	| 'sameHand'
	| 'serviceNotHere'
	| 'unknownFile'
	| 'visitElsewhere';

export type FileOutcome<Value extends object = object> =
	({ readonly ok: true } & Value) | { readonly ok: false; readonly reason: FileRefusal };
