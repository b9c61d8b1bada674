import type { Fault, Json, JsonObject } from './json.ts';
import { eachOf, isObject, strangeProperty } from './json.ts';
import { extensionsFault, iriFault, isIri, languageMapFault } from './text.ts';

const ACTIVITY = new Set(['objectType', 'id', 'definition']);
const COMPONENT = new Set(['id', 'description']);
const COMPONENTS = ['choices', 'scale', 'source', 'target', 'steps'] as const;
const DEFINITION = new Set([
	...['name', 'description', 'type', 'moreInfo', 'extensions'],
	...['interactionType', 'correctResponsesPattern', ...COMPONENTS],
]);

/** Which lists each kind of question may carry. */
const INTERACTIONS: Record<string, readonly string[]> = {
	'true-false': [],
	choice: ['choices'],
	'fill-in': [],
	'long-fill-in': [],
	matching: ['source', 'target'],
	performance: ['steps'],
	sequencing: ['choices'],
	likert: ['scale'],
	numeric: [],
	other: [],
};

function componentsFault(value: Json | undefined, field: string): Fault {
	const known = new Set<string>();
	return eachOf(value, field, (one, at) => {
		if (!isObject(one)) return `${at} must be an object`;
		if (typeof one.id !== 'string' || one.id === '') return `${at}.id must be text`;
		if (known.has(one.id)) return `${at}.id stands twice`;
		known.add(one.id);
		return (
			strangeProperty(one, COMPONENT, at) ?? languageMapFault(one.description, `${at}.description`)
		);
	});
}

function interactionFault(value: JsonObject, field: string): Fault {
	const kind = value.interactionType;
	const parts = COMPONENTS.filter((name) => value[name] !== undefined);
	if (kind === undefined)
		return value.correctResponsesPattern !== undefined || parts.length > 0
			? `${field}.interactionType is missing`
			: null;
	const allowed = typeof kind === 'string' ? INTERACTIONS[kind] : undefined;
	if (!allowed) return `${field}.interactionType is unknown`;
	const strange = parts.find((name) => !allowed.includes(name));
	if (strange) return `${field}.${strange} does not belong to this interactionType`;
	const answers = eachOf(
		value.correctResponsesPattern,
		`${field}.correctResponsesPattern`,
		(one, at) => (typeof one === 'string' ? null : `${at} must be text`),
	);
	if (answers) return answers;
	for (const name of parts) {
		const fault = componentsFault(value[name], `${field}.${name}`);
		if (fault) return fault;
	}
	return null;
}

function definitionFault(value: Json | undefined, field: string): Fault {
	if (value === undefined) return null;
	if (!isObject(value)) return `${field} must be an object`;
	return (
		strangeProperty(value, DEFINITION, field) ??
		languageMapFault(value.name, `${field}.name`) ??
		languageMapFault(value.description, `${field}.description`) ??
		iriFault(value.type, `${field}.type`) ??
		iriFault(value.moreInfo, `${field}.moreInfo`) ??
		extensionsFault(value.extensions, `${field}.extensions`) ??
		interactionFault(value, field)
	);
}

export function activityFault(value: Json | undefined, field: string): Fault {
	if (!isObject(value)) return `${field} must be an Activity`;
	if (value.objectType !== undefined && value.objectType !== 'Activity')
		return `${field}.objectType must be Activity`;
	return (
		strangeProperty(value, ACTIVITY, field) ??
		(isIri(value.id) ? null : `${field}.id must be an IRI`) ??
		definitionFault(value.definition, `${field}.definition`)
	);
}
