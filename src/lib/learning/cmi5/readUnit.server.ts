import { childOf, childrenOf, type XmlNode } from '../../platform/xmlTree.server.ts';
import { isIri } from '../../xapi/index.ts';
import { addressFault, type AddressFault } from './rules-address.ts';
import { LAUNCH_METHODS, MOVE_ONS, type Au, type Texts } from './structure.ts';

/** Why a course structure is refused. */
export type StructureFault = 'structureBroken' | 'idNotIri' | 'idTwice' | AddressFault;

/** Thrown on the way down a structure, and caught at its top. */
export class Refused extends Error {
	readonly reason: StructureFault;
	constructor(reason: StructureFault) {
		super(reason);
		this.reason = reason;
	}
}

/** What all things of a structure share; ids are known already, each kind by itself. */
export function namedIn(node: XmlNode, ids: Set<string>) {
	const id = node.attributes['id']?.trim() ?? '';
	if (!isIri(id)) throw new Refused('idNotIri');
	const key = `${node.name} ${id}`;
	if (ids.has(key)) throw new Refused('idTwice');
	ids.add(key);
	return {
		id,
		title: textsOf(childOf(node, 'title')),
		description: textsOf(childOf(node, 'description')),
	};
}

function textsOf(node: XmlNode | undefined): Texts {
	const strings = node ? childrenOf(node, 'langstring') : [];
	return Object.fromEntries(
		strings.map(({ attributes, text }) => [
			attributes['lang']?.trim() || 'und',
			text.replaceAll(/\s+/g, ' ').trim().slice(0, 2_000),
		]),
	);
}

/** The objectives that a block or unit refers to; each must be one of the course. */
export function referredIn(node: XmlNode, known: ReadonlySet<string>): string[] {
	const list = childOf(node, 'objectives');
	const refs = list
		? childrenOf(list, 'objective').map(({ attributes }) => attributes['idref'] ?? '')
		: [];
	if (!refs.every((ref) => known.has(ref))) throw new Refused('structureBroken');
	return refs;
}

const trimmed = (node: XmlNode, name: string) => childOf(node, name)?.text.trim() || null;

export function unitIn(
	node: XmlNode,
	{
		ids,
		objectives,
		isZipped,
	}: { ids: Set<string>; objectives: ReadonlySet<string>; isZipped: boolean },
): Au {
	const named = namedIn(node, ids);
	const url = trimmed(node, 'url') ?? '';
	const fault = addressFault(url, isZipped);
	if (fault) throw new Refused(fault);
	const { moveOn = 'NotApplicable', launchMethod = 'AnyWindow', masteryScore } = node.attributes;
	const move = MOVE_ONS.find((one) => one === moveOn);
	const method = LAUNCH_METHODS.find((one) => one === launchMethod);
	const mastery = masteryScore === undefined ? null : decimal(masteryScore);
	if (!move || !method || mastery === undefined) throw new Refused('structureBroken');
	return {
		kind: 'au',
		...named,
		url,
		moveOn: move,
		masteryScore: mastery,
		launchMethod: method,
		launchParameters: trimmed(node, 'launchParameters'),
		entitlementKey: trimmed(node, 'entitlementKey'),
		activityType: node.attributes['activityType']?.trim() || null,
		objectives: referredIn(node, objectives),
	};
}

function decimal(text: string): number | undefined {
	const value = /^\s*\+?(?:\d+\.?\d*|\.\d+)\s*$/.test(text) ? Number(text) : Number.NaN;
	return value >= 0 && value <= 1 ? value : undefined;
}
