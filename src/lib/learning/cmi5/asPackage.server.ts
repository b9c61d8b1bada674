import type { Manifest } from '../package/package.ts';
import type { StructureFault } from './readUnit.server.ts';
import { readStructure } from './readStructure.server.ts';
import { textIn, unitsIn } from './structure.ts';

/** A course structure as a package of the house: its units are the items. */
export function readCourse(
	source: string,
	isZipped: boolean,
):
	| { readonly ok: true; readonly manifest: Manifest }
	| { readonly ok: false; readonly reason: StructureFault } {
	const read = readStructure(source, isZipped);
	if (!read.ok) return read;
	const { structure } = read;
	const items = unitsIn(structure.children).map((unit) => ({
		identifier: unit.id.slice(0, 300),
		title: textIn(unit.title).slice(0, 300) || '–',
		href: unit.url,
		mastery: unit.masteryScore === null ? null : Math.round(unit.masteryScore * 100),
		reports: unit.moveOn !== 'NotApplicable',
	}));
	const title = textIn(structure.title).slice(0, 300) || '–';
	const identifier = structure.id.slice(0, 300);
	return {
		ok: true,
		manifest: { kind: 'cmi5', identifier, title, items, notTaken: [], structure },
	};
}
