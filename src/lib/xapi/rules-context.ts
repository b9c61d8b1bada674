import type { Fault, Json, JsonObject } from './json.ts';
import { eachOf, isObject, strangeProperty } from './json.ts';
import { activityFault } from './rules-activity.ts';
import { actorFault, agentFault, groupFault } from './rules-agent.ts';
import { refFault } from './rules-ref.ts';
import { extensionsFault, isIri, isLanguage, isUuid, textFault } from './text.ts';
import type { Version } from './version.ts';

const OLD = [
	...['registration', 'instructor', 'team', 'contextActivities', 'revision', 'platform'],
	...['language', 'statement', 'extensions'],
];
const KNOWN: Record<Version, ReadonlySet<string>> = {
	'1.0.3': new Set(OLD),
	'2.0.0': new Set([...OLD, 'contextAgents', 'contextGroups']),
};
const WAYS = new Set(['parent', 'grouping', 'category', 'other']);

function waysFault(value: Json | undefined, field: string): Fault {
	if (value === undefined) return null;
	if (!isObject(value)) return `${field} must be an object`;
	const strange = strangeProperty(value, WAYS, field);
	if (strange) return strange;
	for (const way in value) {
		const given = value[way];
		const at = `${field}.${way}`;
		const fault = Array.isArray(given)
			? eachOf(given, at, activityFault)
			: activityFault(given, at);
		if (fault) return fault;
	}
	return null;
}

/** Agents and groups that a statement of 2.0 is also about, each with the kinds of its part. */
function relevantFault(kind: 'agent' | 'group', value: Json | undefined, field: string): Fault {
	const known = new Set(['objectType', kind, 'relevantTypes']);
	const type = kind === 'agent' ? 'contextAgent' : 'contextGroup';
	return eachOf(value, field, (one, at) => {
		if (!isObject(one)) return `${at} must be an object`;
		if (one.objectType !== type) return `${at}.objectType must be ${type}`;
		const types = one.relevantTypes;
		if (types !== undefined && (!Array.isArray(types) || types.length === 0))
			return `${at}.relevantTypes must not be empty`;
		return (
			strangeProperty(one, known, at) ??
			(kind === 'agent' ? agentFault : groupFault)(one[kind], `${at}.${kind}`) ??
			eachOf(types, `${at}.relevantTypes`, (type, place) =>
				isIri(type) ? null : `${place} must be an IRI`,
			)
		);
	});
}

function placeFault(value: JsonObject, field: string, aboutActivity: boolean): Fault {
	for (const name of ['revision', 'platform'])
		if (value[name] !== undefined && !aboutActivity)
			return `${field}.${name} is only for statements about an Activity`;
	return (
		textFault(value.revision, `${field}.revision`) ?? textFault(value.platform, `${field}.platform`)
	);
}

export function contextFault(
	value: Json | undefined,
	field: string,
	{ version, aboutActivity }: { version: Version; aboutActivity: boolean },
): Fault {
	if (value === undefined) return null;
	if (!isObject(value)) return `${field} must be an object`;
	const { registration, instructor, team, language, statement } = value;
	if (registration !== undefined && !isUuid(registration))
		return `${field}.registration must be a UUID`;
	if (language !== undefined && !isLanguage(language))
		return `${field}.language must be a language tag of RFC 5646`;
	return (
		strangeProperty(value, KNOWN[version], field) ??
		(instructor === undefined ? null : actorFault(instructor, `${field}.instructor`)) ??
		(team === undefined ? null : groupFault(team, `${field}.team`)) ??
		(statement === undefined ? null : refFault(statement, `${field}.statement`)) ??
		waysFault(value.contextActivities, `${field}.contextActivities`) ??
		placeFault(value, field, aboutActivity) ??
		relevantFault('agent', value.contextAgents, `${field}.contextAgents`) ??
		relevantFault('group', value.contextGroups, `${field}.contextGroups`) ??
		extensionsFault(value.extensions, `${field}.extensions`)
	);
}
