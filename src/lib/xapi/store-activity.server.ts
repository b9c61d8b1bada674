import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { JsonObject } from './json.ts';
import { keyFor } from './keys.server.ts';

/** Adds to what is known of activities: newer texts and properties stand over older ones. */
export async function learnActivities(
	db: Db,
	activities: readonly { iri: string; definition: JsonObject }[],
): Promise<void> {
	for (const { iri, definition } of activities)
		await sql`
			insert into xapi.activity as a (key, iri, definition)
			values (${keyFor('activity', iri)}::bigint, ${iri}, ${JSON.stringify(definition)}::jsonb)
			on conflict (key) do update set definition = a.definition || excluded.definition
				|| jsonb_strip_nulls(jsonb_build_object(
					'name', case when a.definition ? 'name' and excluded.definition ? 'name'
						then (a.definition->'name') || (excluded.definition->'name') end,
					'description', case when a.definition ? 'description' and excluded.definition ? 'description'
						then (a.definition->'description') || (excluded.definition->'description') end))
			where not (a.definition @> excluded.definition)`.execute(db);
}

export async function definitionsOf(
	db: Db,
	iris: readonly string[],
): Promise<Map<string, JsonObject>> {
	const keys = `{${iris.map((iri) => keyFor('activity', iri)).join(',')}}`;
	const { rows } = await sql<{ iri: string; definition: JsonObject }>`
		select iri, definition from xapi.activity where key = any(${keys}::bigint[])`.execute(db);
	return new Map(rows.map(({ iri, definition }) => [iri, definition]));
}
