import { identityOf, isObject, refuse, type GuestRequest, type Refusal } from '../../xapi/index.ts';
import { LAUNCH_DATA } from './launchData.ts';
import { arePreferences, PREFERENCES } from './rules-preferences.ts';
import type { Actor, Session } from './session.ts';

type Verdict = { readonly refusal: Refusal | null; readonly readsPreferences?: boolean };
const refused = (message: string): Verdict => ({ refusal: refuse(403, message) });
const FINE: Verdict = { refusal: null };

/** What a unit may ask of the record store beside sending statements: its own learner's things. */
export function requestRefusal(request: GuestRequest, session: Session, actor: Actor): Verdict {
	const { resource, method, query } = request;
	const isSending = resource === 'statements' && method !== 'GET';
	if (isSending) return FINE;
	if (session.terminatedAt !== null) return refused('the session has been terminated');
	const agent = query.get('agent');
	if (agent !== null && !isOf(agent, actor)) return refused('the agent is another one');
	const registration = query.get('registration');
	if (registration !== null && registration.toLowerCase() !== session.registrationId)
		return refused('the registration is another one');
	if (resource === 'statements') return reading(query, session);
	const activity = query.get('activityId');
	if (resource.startsWith('activities/') && activity !== session.unit.activityId)
		return refused('the activity is another one');
	if (method === 'GET')
		return { refusal: null, readsPreferences: query.get('profileId') === PREFERENCES };
	return writing(request);
}

/** A list is narrowed to the registration; single statements are not told by their id. */
function reading(query: URLSearchParams, { registrationId }: Session): Verdict {
	if (query.has('statementId') || query.has('voidedStatementId'))
		return refused('statements are read by registration');
	query.set('registration', registrationId);
	return FINE;
}

function writing({ resource, method, query, header, body }: GuestRequest): Verdict {
	const name = query.get('stateId');
	if (resource === 'activities/state' && (name === LAUNCH_DATA || name === null))
		return refused('the launch data belong to the learning system');
	if (resource !== 'agents/profile' || query.get('profileId') !== PREFERENCES) return FINE;
	// Without an agent the store itself says what is missing.
	if (!query.has('agent')) return FINE;
	const fits = method !== 'DELETE' && arePreferences(header('content-type'), body);
	return fits ? FINE : refused('these are no learner preferences of cmi5');
}

function isOf(agent: string, actor: Actor): boolean {
	try {
		const value: unknown = JSON.parse(agent);
		return isObject(value) && identityOf(value) === identityOf(actor);
	} catch {
		return false;
	}
}
