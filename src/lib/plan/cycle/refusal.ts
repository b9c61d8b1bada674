/** Why an act on the cycle was not done; each has its words. */
export type CycleRefusal =
	| 'notYours'
	| 'cycleUnknown'
	| 'notNow'
	| 'yearOpen'
	| 'yearPast'
	| 'noNeeds'
	| 'needsOpen'
	| 'alreadyValidated'
	| 'competencyUnknown'
	| 'lineUnknown'
	| 'lineChanged'
	| 'alreadyAsked'
	| 'alreadyAnswered'
	| 'noLines'
	| 'tooManyScenarios'
	| 'scenarioUnknown'
	| 'changedSince'
	| 'formUnknown';

/** An act is done or refused with a reason; `Gives` is what a done act tells. */
export type CycleOutcome<Gives extends object = object> =
	(Gives & { readonly ok: true }) | { readonly ok: false; readonly reason: CycleRefusal };

export const refused = (reason: CycleRefusal) => ({ ok: false, reason }) as const;
