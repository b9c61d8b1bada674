/** Why a plan was refused; each has its sentence in words/roster.json. */
export type RosterRefusal =
	| 'alreadyAway'
	| 'awayThen'
	| 'closedThen'
	| 'dayPassed'
	| 'elsewhereThen'
	| 'notOfOffice'
	| 'tooFarAhead'
	| 'unknownAbsence';

/** One wish that cannot be fulfilled, so that the page names officer and day. */
export type RefusedWish = {
	readonly reason: RosterRefusal;
	readonly officerId: number;
	readonly day: string;
};

export type RosterOutcome<Value extends object = object> =
	({ readonly ok: true } & Value) | ({ readonly ok: false } & RefusedWish);
