/** A unit as a roster states it, with the row that first named it. */
export type StatedUnit = {
	readonly code: string;
	readonly name: string;
	/** The code of the unit above; '' where the file does not say it. */
	readonly parentCode: string;
	readonly row: number;
};
export type KnownUnit = {
	readonly code: string;
	readonly name: string;
	readonly parentCode: string | null;
};

export type TreeDefect = {
	readonly row: number;
	readonly reason: 'unitUnknown' | 'unitNameMissing' | 'unitTreeHasCycle' | 'otherInstitution';
	readonly code: string;
	readonly detail: string;
};

/** A unit to be written, its parent known by code. */
export type PlannedUnit = {
	readonly code: string;
	readonly name: string;
	readonly parentCode: string | null;
};

/**
 * The tree after a roster: what the file states over what is known. A unit above that neither the
 * file nor the tree knows is a defect, and so is a unit that stands above itself, and a second
 * institution beside the known one: the tree has one top.
 *
 * `stated top` is the institution that every row names (INSTANSI INDUK); units without a unit above
 * hang from it, or from the known top, unless the tree already knows better.
 */
export function planTree(
	stated: ReadonlyMap<string, StatedUnit>,
	known: ReadonlyMap<string, KnownUnit>,
	statedTop: { code: string; name: string; row: number } | null,
): { units: PlannedUnit[]; defects: TreeDefect[] } {
	const defects: TreeDefect[] = [];
	const planned = new Map<string, PlannedUnit>();
	const knownTop = [...known.values()].find(({ parentCode }) => parentCode === null);
	const top = statedTop ?? knownTop ?? null;
	if (statedTop && !known.has(statedTop.code)) {
		const { row, code, name } = statedTop;
		if (knownTop) defects.push({ row, reason: 'otherInstitution', code, detail: knownTop.name });
		if (!stated.has(code)) planned.set(code, { code, name, parentCode: null });
	}
	for (const unit of stated.values()) {
		const before = known.get(unit.code);
		const name = unit.name || before?.name || '';
		if (name === '')
			defects.push({ row: unit.row, reason: 'unitNameMissing', code: unit.code, detail: '' });
		planned.set(unit.code, { code: unit.code, name, parentCode: parentOf(unit, before, top) });
	}
	const above = (code: string) =>
		planned.has(code) ? planned.get(code)?.parentCode : known.get(code)?.parentCode;
	for (const unit of stated.values()) {
		const parent = planned.get(unit.code)?.parentCode ?? null;
		if (parent !== null && !planned.has(parent) && !known.has(parent))
			defects.push({ row: unit.row, reason: 'unitUnknown', code: parent, detail: unit.name });
	}
	defects.push(...cyclesIn(stated, above));
	return { units: [...planned.values()], defects };
}

function parentOf(
	unit: StatedUnit,
	before: KnownUnit | undefined,
	top: { code: string } | null,
): string | null {
	if (top !== null && unit.code === top.code) return before?.parentCode ?? null;
	const stated = unit.parentCode === unit.code ? '' : unit.parentCode;
	if (stated !== '') return stated;
	return before ? before.parentCode : (top?.code ?? null);
}

/** One defect for each circle, at the first row that names one of its units. */
function cyclesIn(
	stated: ReadonlyMap<string, StatedUnit>,
	above: (code: string) => string | null | undefined,
): TreeDefect[] {
	const cleared = new Set<string>();
	const defects: TreeDefect[] = [];
	for (const unit of stated.values()) {
		const path: string[] = [];
		let code: string | null | undefined = unit.code;
		while (code && !cleared.has(code) && !path.includes(code)) {
			path.push(code);
			code = above(code);
		}
		if (code && path.includes(code)) {
			const circle = [...path.slice(path.indexOf(code)), code].join(' → ');
			defects.push({ row: unit.row, reason: 'unitTreeHasCycle', code, detail: circle });
		}
		for (const passed of path) cleared.add(passed);
	}
	return defects;
}
