import { z } from 'zod';
import type { FrameworkDocument } from './document.ts';
import { rubricLevels, rubricsShape, type RubricLevel } from './forms-rubric.ts';

const link = z.object({ identifier: z.string() });
const item = z.object({
	identifier: z.string(),
	fullStatement: z.string(),
	abbreviatedStatement: z.string().optional(),
	humanCodingScheme: z.string().optional(),
	notes: z.string().optional(),
	extensions: z.record(z.string(), z.unknown()).optional(),
});
const packageShape = z.object({
	CFDocument: z.object({
		identifier: z.string(),
		title: z.string(),
		notes: z.string().optional(),
		creator: z.string().optional(),
		extensions: z.record(z.string(), z.unknown()).optional(),
	}),
	CFItems: z.array(item).min(1),
	CFAssociations: z.array(
		z.object({
			associationType: z.string(),
			sequenceNumber: z.number().optional(),
			originNodeURI: link,
			destinationNodeURI: link,
		}),
	),
	CFRubrics: rubricsShape.optional(),
});

type Item = z.infer<typeof item>;
type Tree = (parent: string) => Item[];
type Rubrics = ReadonlyMap<string, readonly RubricLevel[]>;

/** The children of each node, in their order. */
function treeOf({ CFItems, CFAssociations }: z.infer<typeof packageShape>): Tree {
	const items = new Map(CFItems.map((one) => [one.identifier, one]));
	const below = new Map<string, { item: Item; at: number }[]>();
	for (const {
		associationType,
		sequenceNumber,
		originNodeURI,
		destinationNodeURI,
	} of CFAssociations) {
		const child = items.get(originNodeURI.identifier);
		if (associationType !== 'isChildOf' || !child) continue;
		const parent = destinationNodeURI.identifier;
		const at = sequenceNumber ?? Number.MAX_SAFE_INTEGER;
		below.set(parent, [...(below.get(parent) ?? []), { item: child, at }]);
	}
	return (parent) =>
		(below.get(parent) ?? []).toSorted((one, other) => one.at - other.at).map((one) => one.item);
}

function competencyOf(one: Item, tree: Tree, basis: string, rubrics: Rubrics) {
	const name = one.abbreviatedStatement ?? one.fullStatement.slice(0, 200);
	const clause = one.notes ?? `${basis}, ${name}`;
	const { kind, urusan, services, elements } = one.extensions ?? {};
	return {
		code: one.humanCodingScheme ?? one.identifier.slice(0, 8).toUpperCase(),
		name,
		kind: kind ?? 'teknis',
		definition: one.fullStatement,
		clause,
		urusan: urusan ?? null,
		services: services ?? [],
		elements: elements ?? [],
		levels: levelsOf(one, tree, clause, rubrics),
	};
}

/** The levels below an item; where there are none, those of the rubric that points to it. */
function levelsOf(one: Item, tree: Tree, clause: string, rubrics: Rubrics) {
	const below = tree(one.identifier);
	if (below.length === 0)
		return (rubrics.get(one.identifier) ?? []).map(({ description, indicators }, index) => ({
			level: index + 1,
			description,
			indicators: indicators.map((text) => ({ text, clause: `${clause} tingkat ${index + 1}` })),
		}));
	return below.map((level, index) => ({
		level: index + 1,
		description: level.fullStatement,
		indicators: tree(level.identifier).map(({ fullStatement, notes }) => ({
			text: fullStatement,
			clause: notes ?? `${clause} tingkat ${index + 1}`,
		})),
	}));
}

/**
 * A CFPackage becomes a document that is still to be checked; null when it is none. Kind, affair and
 * ties come back from the extensions that an export of this product writes; another system's package
 * is taken as technical competencies with the items two and three steps down as levels and indicators,
 * or with the levels of its rubrics where it has no items for them.
 */
export function readCase(
	file: unknown,
	into: { code: string; name: string },
): { [key in keyof FrameworkDocument]: unknown } | null {
	const read = packageShape.safeParse(file);
	if (!read.success) return null;
	const { CFDocument } = read.data;
	const tree = treeOf(read.data);
	const rubrics = rubricLevels(read.data.CFRubrics ?? []);
	const legalBasis = CFDocument.notes ?? CFDocument.creator ?? CFDocument.title;
	return {
		code: into.code || CFDocument.extensions?.['code'],
		name: into.name || CFDocument.title,
		legalBasis,
		competencies: tree(CFDocument.identifier).map((one) =>
			competencyOf(one, tree, legalBasis, rubrics),
		),
	};
}
