import { comparedDuration, instantOf } from './instant.ts';
import { isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';

/** What a store sets itself, and what therefore does not make two statements different. */
const SET_BY_STORE = ['stored', 'authority', 'version', 'attachments'];

/** Whether two pieces say the same; durations are compared to the hundredth of a second. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
	if (Array.isArray(one))
		return (
			Array.isArray(other) &&
			one.length === other.length &&
			one.every((value, place) => sameJson(value, other[place]))
		);
	if (!isObject(one)) return one === other;
	if (!isObject(other)) return false;
	const names = Object.keys(one);
	return (
		names.length === Object.keys(other).length &&
		names.every((name) => {
			const [here, there] = [one[name], other[name]];
			return name === 'duration' && typeof here === 'string' && typeof there === 'string'
				? comparedDuration(here) === comparedDuration(there)
				: sameJson(here, there);
		})
	);
}

/** Whether a statement sent again says what the stored one says (xAPI, statement comparison). */
export function sameStatement(stored: JsonObject, sent: JsonObject): boolean {
	const comparable = (statement: JsonObject) => {
		const { timestamp, id, ...rest } = statement;
		for (const name of SET_BY_STORE) delete rest[name];
		const at = typeof timestamp === 'string' ? (instantOf(timestamp)?.getTime() ?? null) : null;
		return { ...rest, id: String(id).toLowerCase(), ...(statement.stored !== timestamp && { at }) };
	};
	return sameJson(comparable(stored), comparable(sent));
}
