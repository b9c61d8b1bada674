import { flagIn, knownOnly } from './asked.ts';
import { isInstant } from './instant.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { parsed, refuse } from './reply.ts';
import type { Parsed } from './reply.ts';
import { actorFault } from './rules-agent.ts';
import { isIri, isUuid } from './text.ts';

/** What GET /statements may be asked for. `cursor` is the store's own: it stands in `more`. */
const FILTERS = [
	...['agent', 'verb', 'activity', 'registration', 'related_activities', 'related_agents'],
	...['since', 'until', 'limit', 'format', 'attachments', 'ascending', 'cursor'],
];
const WITH_ID = ['statementId', 'voidedStatementId', 'format', 'attachments'];
const FORMATS = ['ids', 'exact', 'canonical'] as const;

/** A page holds at most this many statements; a client that asks for none gets as many. */
const MOST_ON_PAGE = 500;

export type Format = (typeof FORMATS)[number];
export type Wish = { readonly format: Format; readonly attachments: boolean };
export type OneWish = Wish & { readonly id: string; readonly voided: boolean };
export type ListWish = Wish & {
	readonly agent: JsonObject | null;
	readonly verb: string | null;
	readonly activity: string | null;
	readonly registration: string | null;
	readonly relatedAgents: boolean;
	readonly relatedActivities: boolean;
	readonly since: string | null;
	readonly until: string | null;
	readonly after: string | null;
	readonly ascending: boolean;
	readonly limit: number;
};

export function agentIn(text: string | null): Parsed<JsonObject | null> {
	if (text === null) return parsed(null);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refuse(400, 'agent must be JSON');
	}
	const fault = actorFault(isObject(value) ? value : null, 'agent');
	return fault || !isObject(value) ? refuse(400, fault ?? 'agent') : parsed(value);
}

function wishIn(get: (name: string) => string | null): Parsed<Wish> {
	const format = FORMATS.find((known) => known === (get('format') ?? 'exact'));
	if (!format) return refuse(400, 'format must be ids, exact or canonical');
	const attachments = flagIn(get('attachments'), 'attachments');
	return attachments.ok ? parsed({ format, attachments: attachments.value }) : attachments;
}

/** GET /statements for one statement; null where the address names none. */
export function oneWish(query: URLSearchParams): Parsed<OneWish> | null {
	const names = ['statementId', 'voidedStatementId'].filter((name) => query.has(name));
	if (names.length === 0) return null;
	if (names.length > 1) return refuse(400, 'statementId and voidedStatementId exclude each other');
	const known = knownOnly(query, WITH_ID);
	if (!known.ok) return known;
	const wish = wishIn(known.value);
	const name = names[0] ?? '';
	const id = known.value(name);
	if (!wish.ok) return wish;
	if (!isUuid(id)) return refuse(400, `${name} must be a UUID`);
	return parsed({ ...wish.value, id, voided: name === 'voidedStatementId' });
}

export function listWish(query: URLSearchParams): Parsed<ListWish> {
	const known = knownOnly(query, FILTERS);
	if (!known.ok) return known;
	const get = known.value;
	const wish = wishIn(get);
	const agent = agentIn(get('agent'));
	const relatedAgents = flagIn(get('related_agents'), 'related_agents');
	const relatedActivities = flagIn(get('related_activities'), 'related_activities');
	const ascending = flagIn(get('ascending'), 'ascending');
	if (!wish.ok) return wish;
	if (!agent.ok) return agent;
	if (!relatedAgents.ok) return relatedAgents;
	if (!relatedActivities.ok) return relatedActivities;
	if (!ascending.ok) return ascending;
	for (const name of ['verb', 'activity'])
		if (get(name) !== null && !isIri(get(name))) return refuse(400, `${name} must be an IRI`);
	if (get('registration') !== null && !isUuid(get('registration')))
		return refuse(400, 'registration must be a UUID');
	for (const name of ['since', 'until', 'cursor'])
		if (get(name) !== null && !isInstant(get(name)))
			return refuse(400, `${name} must be a time of RFC 3339`);
	const limit = get('limit') ?? '0';
	if (!/^\d{1,9}$/.test(limit)) return refuse(400, 'limit must be a whole number from 0');
	return parsed({
		...wish.value,
		agent: agent.value,
		verb: get('verb'),
		activity: get('activity'),
		registration: get('registration'),
		relatedAgents: relatedAgents.value,
		relatedActivities: relatedActivities.value,
		since: get('since'),
		until: get('until'),
		after: get('cursor'),
		ascending: ascending.value,
		limit: Math.min(Number(limit) || MOST_ON_PAGE, MOST_ON_PAGE),
	});
}
