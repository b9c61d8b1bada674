import type { Mark, Marks, ServiceStandard } from '../service.ts';

/** The 14 parts of a service standard (UU 25/2009 article 21, Permenpan-RB 15/2014): these 6 are published. */
const publicParts = ['requirements', 'steps', 'promise', 'fee', 'product', 'complaints'] as const;

/** The 8 parts by which the unit works inside. */
const internalParts = [
	'legalBasis',
	'facilities',
	'competence',
	'supervision',
	'staffing',
	'guarantee',
	'safety',
	'evaluation',
] as const;

export const standardParts = [...publicParts, ...internalParts] as const;
export type StandardPart = (typeof standardParts)[number];

/** The parts that are one plain text. */
export const plainParts = ['complaints', ...internalParts.slice(1)] as readonly PlainPart[];
export type PlainPart = 'complaints' | Exclude<(typeof internalParts)[number], 'legalBasis'>;

/** What a version says in its 14 parts. */
export type StandardText = Pick<
	ServiceStandard,
	| 'requirements'
	| 'steps'
	| 'promise'
	| 'promiseText'
	| 'feeIdr'
	| 'feeText'
	| 'product'
	| 'legalBasis'
	| 'marks'
> &
	Readonly<Record<PlainPart, string>>;

/** How sure a part is; what no source names was written by us, and the unit is asked to confirm it. */
export function markOf(marks: Marks, part: StandardPart): Mark {
	const given: Readonly<Partial<Record<string, Mark>>> = marks;
	return given[part] ?? 'recalled';
}

/** All parts confirmed: what a unit adopts with a decree is its own word. */
export function confirmedMarks(marks: Marks): Marks {
	return { ...marks, ...Object.fromEntries(standardParts.map((part) => [part, 'confirmed'])) };
}
