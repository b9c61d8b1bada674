import { randomUUID } from 'node:crypto';
import { instantOf } from './instant.ts';
import { isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { keysOf } from './keys.server.ts';
import { VOIDED } from './rules-statement.ts';
import type { Version } from './version.ts';

/** A statement as it is stored and returned, with what finds it. */
export type Prepared = {
	readonly id: string;
	readonly moment: number;
	readonly clientId: number;
	readonly body: string;
	readonly keys: readonly string[];
	/** the statement that this one is about, where it is about one */
	readonly target: string | null;
	readonly voids: boolean;
	readonly statement: JsonObject;
};

type Given = {
	version: Version;
	clientId: number;
	authority: Json;
	moment: number;
	stored: string;
};

/** Activities of a context always come back as lists. */
function listWays(statement: JsonObject): void {
	const { context, object } = statement;
	if (isObject(object) && object.objectType === 'SubStatement') listWays(object);
	if (!isObject(context) || !isObject(context.contextActivities)) return;
	const ways = context.contextActivities;
	for (const way in ways) if (!Array.isArray(ways[way])) ways[way] = [ways[way] ?? null];
}

/** Since 2.0 a time in another offset is told in UTC; the instant stays. */
function inUtc(statement: JsonObject): void {
	const { timestamp, object } = statement;
	if (isObject(object) && object.objectType === 'SubStatement') inUtc(object);
	if (typeof timestamp !== 'string' || /z$/i.test(timestamp)) return;
	const at = instantOf(timestamp);
	if (at) statement.timestamp = at.toISOString();
}

/** Adds what the store must say: id, when it was stored, by whose authority, in which version. */
export function prepare(statement: JsonObject, given: Given): Prepared {
	const id = typeof statement.id === 'string' ? statement.id.toLowerCase() : randomUUID();
	statement.id ??= id;
	statement.authority = given.authority;
	statement.stored = given.stored;
	statement.timestamp ??= given.stored;
	statement.version ??= given.version === '2.0.0' ? '2.0.0' : '1.0.0';
	listWays(statement);
	if (given.version === '2.0.0') inUtc(statement);
	const { verb, object } = statement;
	const isRef = isObject(object) && object.objectType === 'StatementRef';
	return {
		id,
		moment: given.moment,
		clientId: given.clientId,
		body: JSON.stringify(statement),
		keys: keysOf(statement),
		target: isRef ? String(object.id).toLowerCase() : null,
		voids: isObject(verb) && verb.id === VOIDED,
		statement,
	};
}
