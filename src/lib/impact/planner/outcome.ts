import type { BrokenRule } from './planRun.ts';

/** Why an act on a timetable was refused; each has its sentence in words/planner.json. */
export type PlannerRefusal =
	| 'notYours'
	| 'timetableUnknown'
	| 'classUnknown'
	| 'courseUnknown'
	| 'codeTaken'
	| 'sessionOutside'
	| 'officerUnknown'
	| 'decidedOtherwise'
	| 'alreadyNoted'
	| 'decisionUnknown'
	| 'runUnderWay'
	| 'noClasses'
	| 'nothingPublished'
	| 'runUnknown'
	| 'runNotFound'
	| 'runSuperseded'
	| 'officeObjects'
	| 'planBroken'
	| 'officeUnknown'
	| 'alreadyPublished';

export type PlannerOutcome<Value extends object = object> =
	| ({ readonly ok: true } & Value)
	| { readonly ok: false; readonly reason: PlannerRefusal; readonly broken?: readonly BrokenRule[] };
