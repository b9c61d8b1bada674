import { hash } from 'node:crypto';
import { isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { identityOf } from './rules-agent.ts';

/** By what a statement is found: `relatedAgent` and `relatedActivity` hold what stands further inside. */
export type KeyKind =
	'agent' | 'relatedAgent' | 'verb' | 'activity' | 'relatedActivity' | 'registration';

const MOST_KNOWN = 20_000;
const known = new Map<string, string>();

/**
 * A key as 64 bits of SHA-1, written as a number. Two of a hundred million different ones fall
 * together with a chance of 1 to 4,000, and then one list holds a statement too many.
 */
export function keyFor(kind: KeyKind, value: string): string {
	const text = `${kind} ${value}`;
	const held = known.get(text);
	if (held !== undefined) return held;
	const key = BigInt.asIntN(64, BigInt(`0x${hash('sha1', text).slice(0, 16)}`)).toString();
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(text, key);
	return key;
}

type Found = { agents: Set<string>; activities: Set<string> };

function addActor(actor: Json | undefined, to: Set<string>): void {
	if (!isObject(actor)) return;
	const identity = identityOf(actor);
	if (identity !== null) to.add(identity);
	if (Array.isArray(actor.member)) for (const member of actor.member) addActor(member, to);
}

function addObject(object: Json | undefined, main: Found): void {
	if (!isObject(object)) return;
	const type = object.objectType ?? 'Activity';
	if (type === 'Activity') main.activities.add(String(object.id));
	else if (type === 'Agent' || type === 'Group') addActor(object, main.agents);
}

function addContext(context: Json | undefined, related: Found): void {
	if (!isObject(context)) return;
	addActor(context.instructor, related.agents);
	addActor(context.team, related.agents);
	for (const name of ['contextAgents', 'contextGroups'])
		for (const one of Array.isArray(context[name]) ? context[name] : [])
			if (isObject(one)) addActor(one.agent ?? one.group, related.agents);
	if (!isObject(context.contextActivities)) return;
	for (const given of Object.values(context.contextActivities))
		for (const activity of Array.isArray(given) ? given : [given])
			if (isObject(activity)) related.activities.add(String(activity.id));
}

function addInner(statement: JsonObject, main: Found, related: Found): void {
	addActor(statement.actor, main.agents);
	addObject(statement.object, main);
	addContext(statement.context, related);
	const { object } = statement;
	if (isObject(object) && object.objectType === 'SubStatement') addInner(object, related, related);
}

/** Every key of a statement; what is found directly is not kept as related once more. */
export function keysOf(statement: JsonObject): string[] {
	const main: Found = { agents: new Set(), activities: new Set() };
	const related: Found = { agents: new Set(), activities: new Set() };
	addInner(statement, main, related);
	addActor(statement.authority, related.agents);
	const { verb, context } = statement;
	const keys: string[] = [];
	for (const agent of main.agents) keys.push(keyFor('agent', agent));
	for (const agent of related.agents)
		if (!main.agents.has(agent)) keys.push(keyFor('relatedAgent', agent));
	for (const activity of main.activities) keys.push(keyFor('activity', activity));
	for (const activity of related.activities)
		if (!main.activities.has(activity)) keys.push(keyFor('relatedActivity', activity));
	if (isObject(verb)) keys.push(keyFor('verb', String(verb.id)));
	if (isObject(context) && typeof context.registration === 'string')
		keys.push(keyFor('registration', context.registration.toLowerCase()));
	return keys;
}
