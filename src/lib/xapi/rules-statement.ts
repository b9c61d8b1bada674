import { instantFault } from './instant.ts';
import type { Fault, Json, JsonObject } from './json.ts';
import { isObject, strangeProperty } from './json.ts';
import { activityFault } from './rules-activity.ts';
import { actorFault, agentFault, groupFault, identityOf } from './rules-agent.ts';
import { attachmentsFault } from './rules-attachment.ts';
import { contextFault } from './rules-context.ts';
import { refFault } from './rules-ref.ts';
import { resultFault } from './rules-result.ts';
import { isIri, isUuid, languageMapFault } from './text.ts';
import { versionOf } from './version.ts';
import type { Version } from './version.ts';

/** The verb that withdraws another statement. */
export const VOIDED = 'http://adlnet.gov/expapi/verbs/voided';

const INNER = ['actor', 'verb', 'object', 'result', 'context', 'timestamp', 'attachments'];
const SUBSTATEMENT = new Set(['objectType', ...INNER]);
const STATEMENT = new Set(['id', 'stored', 'authority', 'version', ...INNER]);
const VERB = new Set(['id', 'display']);

function verbFault(value: Json | undefined, field: string): Fault {
	if (!isObject(value)) return `${field} must be an object`;
	return (
		strangeProperty(value, VERB, field) ??
		(isIri(value.id) ? null : `${field}.id must be an IRI`) ??
		languageMapFault(value.display, `${field}.display`)
	);
}

function objectFault(value: Json | undefined, field: string, version: Version): Fault {
	if (!isObject(value)) return `${field} must be an object`;
	const type = value.objectType ?? 'Activity';
	if (type === 'Activity') return activityFault(value, field);
	if (type === 'Agent') return agentFault(value, field);
	if (type === 'Group') return groupFault(value, field);
	if (type === 'StatementRef') return refFault(value, field);
	return type === 'SubStatement'
		? subStatementFault(value, field, version)
		: `${field}.objectType is unknown`;
}

function subStatementFault(value: JsonObject, field: string, version: Version): Fault {
	if (isObject(value.object) && value.object.objectType === 'SubStatement')
		return `${field}.object must not be a SubStatement again`;
	return strangeProperty(value, SUBSTATEMENT, field) ?? innerFault(value, field, version);
}

function innerFault(value: JsonObject, field: string, version: Version): Fault {
	const type = isObject(value.object) ? (value.object.objectType ?? 'Activity') : null;
	const aboutActivity = type === 'Activity';
	return (
		actorFault(value.actor, `${field}.actor`) ??
		verbFault(value.verb, `${field}.verb`) ??
		objectFault(value.object, `${field}.object`, version) ??
		resultFault(value.result, `${field}.result`) ??
		contextFault(value.context, `${field}.context`, { version, aboutActivity }) ??
		instantFault(value.timestamp, `${field}.timestamp`) ??
		attachmentsFault(value.attachments, `${field}.attachments`)
	);
}

/** An Agent, or the group of two by which OAuth of three legs says who and through which program. */
function authorityFault(value: Json | undefined, field: string): Fault {
	if (value === undefined) return null;
	if (!isObject(value) || value.objectType !== 'Group') return agentFault(value, field);
	if (identityOf(value) !== null || !Array.isArray(value.member) || value.member.length !== 2)
		return `${field} as a Group must be two members without an identifier`;
	const hasAccount = value.member.some((one) => isObject(one) && one.account !== undefined);
	return groupFault(value, field) ?? (hasAccount ? null : `${field} must name a consumer of OAuth`);
}

/** What is wrong with a statement as a client sent it, in the version that it speaks. */
export function statementFault(value: Json, version: Version, field = 'statement'): Fault {
	if (!isObject(value)) return `${field} must be an object`;
	const strange = strangeProperty(value, STATEMENT, field);
	if (strange) return strange;
	if (value.id !== undefined && !isUuid(value.id)) return `${field}.id must be a UUID`;
	if (value.version !== undefined && versionOf(value.version) === null)
		return `${field}.version must be 1.0.x or 2.0.x`;
	const voids = isObject(value.verb) && value.verb.id === VOIDED;
	if (voids && !(isObject(value.object) && value.object.objectType === 'StatementRef'))
		return `${field}.object of a voiding statement must be a StatementRef`;
	return (
		instantFault(value.stored, `${field}.stored`) ??
		authorityFault(value.authority, `${field}.authority`) ??
		innerFault(value, field, version)
	);
}
