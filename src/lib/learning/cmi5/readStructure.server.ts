import { childOf, childrenOf, readXml, type XmlNode } from '../../platform/xmlTree.server.ts';
import { namedIn, Refused, referredIn, unitIn, type StructureFault } from './readUnit.server.ts';
import type { Structure, StructureNode } from './structure.ts';
import { isShaped } from './xmlShape.server.ts';

/** No course is deeper; a deeper one is a trick. */
const DEEPEST = 20;

/** Reads cmi5.xml by the schema and the rules of the standard (cmi5, 13 and 14). */
export function readStructure(
	source: string,
	isZipped: boolean,
):
	| { readonly ok: true; readonly structure: Structure }
	| { readonly ok: false; readonly reason: StructureFault } {
	const root = readXml(source.replace(/^\uFEFF/, ''));
	const course = root && childOf(root, 'course');
	if (root?.name !== 'courseStructure' || !course || !isShaped(root))
		return { ok: false, reason: 'structureBroken' };
	try {
		return { ok: true, structure: structureIn(root, course, isZipped) };
	} catch (thrown) {
		if (thrown instanceof Refused) return { ok: false, reason: thrown.reason };
		throw thrown;
	}
}

function structureIn(root: XmlNode, course: XmlNode, isZipped: boolean): Structure {
	const ids = new Set<string>();
	const named = namedIn(course, ids);
	const list = childOf(root, 'objectives');
	const objectives = (list ? childrenOf(list, 'objective') : []).map((one) => namedIn(one, ids));
	const known = new Set(objectives.map(({ id }) => id));
	const read = (node: XmlNode, depth: number): StructureNode[] => {
		if (depth > DEEPEST) throw new Refused('structureBroken');
		return node.children.flatMap((child): StructureNode[] => {
			if (child.name === 'au') return [unitIn(child, { ids, objectives: known, isZipped })];
			if (child.name !== 'block') return [];
			const block = namedIn(child, ids);
			const refers = referredIn(child, known);
			return [{ kind: 'block', ...block, objectives: refers, children: read(child, depth + 1) }];
		});
	};
	return { ...named, objectives, children: read(root, 0) };
}
