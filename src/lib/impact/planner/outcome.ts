import type { Violation } from '../timetable/index.ts';

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
	| 'noClasses'
	| 'nothingPublished'
	| 'runUnknown'
	| 'runNotFound'
	| 'runSuperseded'
	| 'officeObjects'
	| 'planBroken'
	| 'officeUnknown'
	| 'alreadyPublished';

export type PlannerRefused = {
	readonly ok: false;
	readonly reason: PlannerRefusal;
	/** What the checker objects to, when that is the reason. */
	readonly broken?: readonly Violation[] | undefined;
};

export type PlannerOutcome<Value extends object = object> =
	({ readonly ok: true } & Value) | PlannerRefused;
