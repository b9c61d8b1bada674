import type { XmlNode } from '../../platform/xmlTree.server.ts';

/** What may stand inside each element of a course structure, in this order; the rest is of other makers. */
const SHAPES: Record<string, readonly string[]> = {
	courseStructure: ['course', 'objectives?', 'au|block'],
	course: ['title', 'description'],
	block: ['title', 'description', 'objectives?', 'au|block'],
	au: ['title', 'description', 'objectives?', 'url', 'launchParameters?', 'entitlementKey?'],
	title: ['langstring+'],
	description: ['langstring+'],
};
const KNOWN = new Set([...Object.keys(SHAPES), 'objectives', 'url', 'launchParameters']);

/** Whether an element holds what the schema of cmi5 asks for, in its order; below it too. */
export function isShaped(node: XmlNode): boolean {
	const shape = SHAPES[node.name];
	if (!shape) return true;
	const names = node.children.map(({ name }) => name);
	let at = 0;
	for (const part of shape) {
		const wanted = part.replace(/[?+]$/, '').split('|');
		const many = part.includes('|') || part.endsWith('+');
		const first = at;
		while (at < names.length && wanted.includes(names[at] ?? '') && (many || at === first)) at += 1;
		if (at === first && !part.endsWith('?')) return false;
	}
	if (names.slice(at).some((name) => KNOWN.has(name))) return false;
	return node.children.every(isShaped);
}
