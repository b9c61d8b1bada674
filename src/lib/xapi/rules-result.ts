import { durationFault } from './instant.ts';
import type { Fault, Json } from './json.ts';
import { isObject, strangeProperty } from './json.ts';
import { extensionsFault, textFault } from './text.ts';

const RESULT = new Set(['score', 'success', 'completion', 'response', 'duration', 'extensions']);
const SCORE = new Set(['scaled', 'raw', 'min', 'max']);

function scoreFault(value: Json | undefined, field: string): Fault {
	if (value === undefined) return null;
	if (!isObject(value)) return `${field} must be an object`;
	for (const name of SCORE)
		if (value[name] !== undefined && typeof value[name] !== 'number')
			return `${field}.${name} must be a number`;
	const { scaled, raw, min, max } = value as Record<string, number | undefined>;
	if (scaled !== undefined && (scaled < -1 || scaled > 1))
		return `${field}.scaled must lie between -1 and 1`;
	if (min !== undefined && max !== undefined && min >= max)
		return `${field}.min must be less than max`;
	if (raw !== undefined && ((min !== undefined && raw < min) || (max !== undefined && raw > max)))
		return `${field}.raw must lie between min and max`;
	return strangeProperty(value, SCORE, field);
}

const flagFault = (value: Json | undefined, field: string): Fault =>
	value === undefined || typeof value === 'boolean' ? null : `${field} must be true or false`;

export function resultFault(value: Json | undefined, field: string): Fault {
	if (value === undefined) return null;
	if (!isObject(value)) return `${field} must be an object`;
	return (
		strangeProperty(value, RESULT, field) ??
		scoreFault(value.score, `${field}.score`) ??
		flagFault(value.success, `${field}.success`) ??
		flagFault(value.completion, `${field}.completion`) ??
		textFault(value.response, `${field}.response`) ??
		durationFault(value.duration, `${field}.duration`) ??
		extensionsFault(value.extensions, `${field}.extensions`)
	);
}
