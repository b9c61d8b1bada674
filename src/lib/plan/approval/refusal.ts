/** Why an act on a plan was not done; each has its words. */
export type PlanRefusal =
	| 'notYours'
	| 'notNow'
	| 'noGap'
	| 'goalAlreadyOpen'
	| 'refusedThisYear'
	| 'competencyUnknown'
	| 'dayPast'
	| 'dayNotLater'
	| 'alreadyAsked'
	| 'officerUnknown'
	| 'notOneself'
	| 'tooLong'
	| 'alreadyDelegated'
	| 'approverTwice'
	| 'changedSince';

/** An act is done or refused with a reason; `Gives` is what a done act tells. */
export type PlanOutcome<Gives extends object = object> =
	(Gives & { readonly ok: true }) | { readonly ok: false; readonly reason: PlanRefusal };

export const planRefused = (reason: PlanRefusal) => ({ ok: false, reason }) as const;
