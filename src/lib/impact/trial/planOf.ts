import type { TrialPlan } from './trial.ts';

/** The plan alone, in the order in which the registration writes it down. */
export function planOf(trial: TrialPlan): TrialPlan {
	return {
		title: trial.title,
		design: trial.design,
		courseCode: trial.courseCode,
		serviceCategory: trial.serviceCategory,
		measure: trial.measure,
		strataBy: trial.strataBy,
		seats: trial.seats,
		mostAway: trial.mostAway,
		steps: trial.steps,
		stepWeeks: trial.stepWeeks,
		baselineWeeks: trial.baselineWeeks,
		drawOn: trial.drawOn,
		startsOn: trial.startsOn,
		windowFrom: trial.windowFrom,
		windowTo: trial.windowTo,
		promisedOn: trial.promisedOn,
		hypothesis: trial.hypothesis,
		smallestEffect: trial.smallestEffect,
		looks: trial.looks,
		beacon: trial.beacon,
	};
}
