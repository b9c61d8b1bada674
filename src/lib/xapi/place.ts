import { knownOnly } from './asked.ts';
import { isInstant } from './instant.ts';
import { parsed, refuse } from './reply.ts';
import type { Parsed } from './reply.ts';
import { identityOf } from './rules-agent.ts';
import { agentIn } from './search.ts';
import { isIri, isUuid } from './text.ts';

export type DocumentKind = 'state' | 'activityProfile' | 'agentProfile';

/** Where a document lies, or a shelf of them where no name is given. */
export type Place = {
	readonly kind: DocumentKind;
	readonly activity: string | null;
	readonly agent: string | null;
	readonly registration: string | null;
	readonly name: string | null;
	readonly since: string | null;
};

const PARAMETERS: Record<DocumentKind, readonly string[]> = {
	state: ['activityId', 'agent', 'registration', 'stateId', 'since'],
	activityProfile: ['activityId', 'profileId', 'since'],
	agentProfile: ['agent', 'profileId', 'since'],
};
const LONGEST_NAME = 1_000;

export function placeIn(kind: DocumentKind, query: URLSearchParams): Parsed<Place> {
	const known = knownOnly(query, PARAMETERS[kind]);
	if (!known.ok) return known;
	const get = known.value;
	const activity = get('activityId');
	if (kind !== 'agentProfile' && !isIri(activity)) return refuse(400, 'activityId must be an IRI');
	const agent = agentIn(get('agent'));
	if (!agent.ok) return agent;
	const identity = agent.value ? identityOf(agent.value) : null;
	if (kind !== 'activityProfile' && identity === null)
		return refuse(400, 'agent must be an Agent or a Group with an identifier');
	const registration = get('registration');
	if (registration !== null && !isUuid(registration))
		return refuse(400, 'registration must be a UUID');
	const name = get(kind === 'state' ? 'stateId' : 'profileId');
	if (name !== null && (name === '' || name.length > LONGEST_NAME || name.includes('\0')))
		return refuse(400, `a name has 1 to ${LONGEST_NAME} characters`);
	const since = get('since');
	if (since !== null && !isInstant(since)) return refuse(400, 'since must be a time of RFC 3339');
	return parsed({ kind, activity, agent: identity, registration, name, since });
}
