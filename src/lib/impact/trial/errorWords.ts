import * as m from '../../words/messages.js';
import type { PlanRefusal } from './rules-plan.ts';
import type { RegisterRefusal } from './rules-register.ts';

type Refusal =
	| PlanRefusal
	| RegisterRefusal
	| 'trialUnknown'
	| 'alreadyRegistered'
	| 'notRegistered'
	| 'drawTooEarly'
	| 'beaconMissing'
	| 'notDrawn'
	| 'noLookDue'
	| 'youDrew'
	| 'listTooLong'
	| 'listOfOffices';

/** Why an act on a trial was refused, for whoever pressed. */
export function trialRefusal(reason: Refusal): string {
	return m[`trial_error_${reason}`]();
}

const faults = [
	'day',
	'whole',
	'title',
	'choose',
	'hypothesis',
	'effect',
	'beacon',
	'amendment',
] as const;

/** What a form says is wrong, by field, in the words of the page. */
export function trialFaults(issues: readonly { path: readonly PropertyKey[]; message: string }[]) {
	const errors: Record<string, string> = {};
	for (const { path, message } of issues) {
		const fault = faults.find((one) => one === message) ?? 'choose';
		errors[String(path[0])] ??= m[`trial_error_${fault}`]();
	}
	return errors;
}

/** Which field a refused plan is about. */
export const refusedField: Readonly<Record<PlanRefusal, string>> = {
	drawInThePast: 'drawOn',
	startBeforeDraw: 'startsOn',
	windowBeforeStart: 'windowFrom',
	windowNotMonday: 'windowFrom',
	windowTooShort: 'windowTo',
	promiseTooEarly: 'promisedOn',
	moreLooksThanWeeks: 'looks',
};
