import type { Fault, Json, JsonObject } from './json.ts';
import { eachOf, isObject, strangeProperty } from './json.ts';
import { isIri, isMailto, isSha1, textFault } from './text.ts';

const AGENT = new Set(['objectType', 'name', 'mbox', 'mbox_sha1sum', 'openid', 'account']);
const GROUP = new Set([...AGENT, 'member']);
const ACCOUNT = new Set(['homePage', 'name']);
const IDENTIFIERS = ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const;

function accountFault(value: Json | undefined, field: string): Fault {
	if (!isObject(value)) return `${field} must be an object`;
	return (
		strangeProperty(value, ACCOUNT, field) ??
		(isIri(value.homePage) ? null : `${field}.homePage must be an IRL`) ??
		(typeof value.name === 'string' ? null : `${field}.name must be text`)
	);
}

function identifierFault(value: JsonObject, field: string): Fault {
	if (value.mbox !== undefined && !isMailto(value.mbox)) return `${field}.mbox must be mailto:…`;
	if (value.mbox_sha1sum !== undefined && !isSha1(value.mbox_sha1sum))
		return `${field}.mbox_sha1sum must be a SHA-1 in hexadecimal`;
	if (value.openid !== undefined && !isIri(value.openid)) return `${field}.openid must be a URI`;
	return value.account === undefined ? null : accountFault(value.account, `${field}.account`);
}

const identifiersIn = (value: JsonObject) =>
	IDENTIFIERS.filter((name) => value[name] !== undefined).length;

/** A person or a system: exactly one identifier. */
export function agentFault(value: Json | undefined, field: string): Fault {
	if (!isObject(value)) return `${field} must be an Agent`;
	if (value.objectType !== undefined && value.objectType !== 'Agent')
		return `${field}.objectType must be Agent`;
	return (
		strangeProperty(value, AGENT, field) ??
		textFault(value.name, `${field}.name`) ??
		identifierFault(value, field) ??
		(identifiersIn(value) === 1 ? null : `${field} needs exactly one identifier`)
	);
}

/** A group with an identifier of its own, or one that is only its members. */
export function groupFault(value: Json | undefined, field: string): Fault {
	if (!isObject(value) || value.objectType !== 'Group') return `${field} must be a Group`;
	const identifiers = identifiersIn(value);
	if (identifiers > 1) return `${field} needs at most one identifier`;
	if (identifiers === 0 && value.member === undefined)
		return `${field} needs members, because it has no identifier`;
	return (
		strangeProperty(value, GROUP, field) ??
		textFault(value.name, `${field}.name`) ??
		identifierFault(value, field) ??
		eachOf(value.member, `${field}.member`, agentFault)
	);
}

export const actorFault = (value: Json | undefined, field: string): Fault =>
	isObject(value) && value.objectType === 'Group'
		? groupFault(value, field)
		: agentFault(value, field);

/**
 * Who is meant, as one text; null for a group without an identifier.
 *
 * identityOf({ mbox: 'mailto:ani@contoh.id' }) → 'mbox ani@contoh.id'
 */
export function identityOf(actor: JsonObject): string | null {
	if (typeof actor.mbox === 'string') return `mbox ${actor.mbox.slice('mailto:'.length)}`;
	if (typeof actor.mbox_sha1sum === 'string') return `sha1 ${actor.mbox_sha1sum.toLowerCase()}`;
	if (typeof actor.openid === 'string') return `openid ${actor.openid}`;
	if (isObject(actor.account))
		return `account ${String(actor.account.homePage)} ${String(actor.account.name)}`;
	return null;
}
