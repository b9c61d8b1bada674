/** What JSON can say. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = { [name: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A sentence that names the field and what is wrong with it; null where nothing is. */
export type Fault = string | null;

/** The first property that nobody knows, or that is null outside an extension. */
export function strangeProperty(
	value: JsonObject,
	known: ReadonlySet<string>,
	field: string,
): Fault {
	for (const name in value) {
		if (!known.has(name)) return `${field}.${name} is not a property of xAPI`;
		if (value[name] === null) return `${field}.${name} must not be null`;
	}
	return null;
}

/** Faults of each element of an array, the first that is found. */
export function eachOf(
	value: Json | undefined,
	field: string,
	check: (one: Json, field: string) => Fault,
): Fault {
	if (value === undefined) return null;
	if (!Array.isArray(value)) return `${field} must be an array`;
	for (const [place, one] of value.entries()) {
		const fault = check(one, `${field}[${place}]`);
		if (fault) return fault;
	}
	return null;
}
