import type { Principal } from '../../people/index.ts';
import { mayLead, mayServeAt } from '../policy.ts';
import type { ApplicationRoute, ApplicationState, FileDuty } from './application.ts';
import { roleOfStep } from './rules-steps.ts';

type Place = { readonly unitId: number };

/**
 * Who may take a step of a file: the head every one, the desk those of the front office, and an officer
 * of the office those of the duty held today.
 */
export function mayTakeStep(
	who: Principal | null,
	office: Place,
	step: { readonly route: ApplicationRoute; readonly state: ApplicationState },
	duties: readonly FileDuty[],
): boolean {
	if (!mayServeAt(who, office)) return false;
	if (mayLead(who, office)) return true;
	const role = roleOfStep(step.route, step.state);
	return role === 'frontOffice' || duties.includes(role);
}
