import type { Fault, Json } from './json.ts';
import { isObject, strangeProperty } from './json.ts';
import { isUuid } from './text.ts';

const REF = new Set(['objectType', 'id']);

/** A pointer to another statement. */
export function refFault(value: Json | undefined, field: string): Fault {
	if (!isObject(value)) return `${field} must be a StatementRef`;
	if (value.objectType !== 'StatementRef') return `${field}.objectType must be StatementRef`;
	return (
		strangeProperty(value, REF, field) ?? (isUuid(value.id) ? null : `${field}.id must be a UUID`)
	);
}
