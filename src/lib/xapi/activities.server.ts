import { hash } from 'node:crypto';
import type { Db } from '../platform/database.server.ts';
import { isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { learnActivities } from './store-activity.server.ts';

const MOST_KNOWN = 50_000;
/** Digests of definitions that stand in the database already. */
const known = new Set<string>();

function* activitiesIn(statement: JsonObject): Generator<JsonObject> {
	const { object, context } = statement;
	if (isObject(object)) {
		if ((object.objectType ?? 'Activity') === 'Activity') yield object;
		else if (object.objectType === 'SubStatement') yield* activitiesIn(object);
	}
	if (!isObject(context) || !isObject(context.contextActivities)) return;
	for (const given of Object.values(context.contextActivities) as Json[])
		for (const one of Array.isArray(given) ? given : [given]) if (isObject(one)) yield one;
}

/** Keeps what statements tell of activities; what was told before costs no statement of SQL. */
export async function learnFrom(db: Db, statements: readonly JsonObject[]): Promise<void> {
	const told: { iri: string; definition: JsonObject; digest: string }[] = [];
	for (const statement of statements)
		for (const { id, definition } of activitiesIn(statement)) {
			if (!isObject(definition) || Object.keys(definition).length === 0) continue;
			const digest = hash('sha1', `${String(id)} ${JSON.stringify(definition)}`);
			if (!known.has(digest)) told.push({ iri: String(id), definition, digest });
		}
	if (told.length === 0) return;
	await learnActivities(db, told);
	if (known.size > MOST_KNOWN) known.clear();
	for (const { digest } of told) known.add(digest);
}
