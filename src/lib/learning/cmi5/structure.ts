export const MOVE_ONS = [
	'NotApplicable',
	'Passed',
	'Completed',
	'CompletedAndPassed',
	'CompletedOrPassed',
] as const;
export type MoveOn = (typeof MOVE_ONS)[number];

export const LAUNCH_METHODS = ['AnyWindow', 'OwnWindow'] as const;
export type LaunchMethod = (typeof LAUNCH_METHODS)[number];

export const LAUNCH_MODES = ['Normal', 'Browse', 'Review'] as const;
export type LaunchMode = (typeof LAUNCH_MODES)[number];

/** Texts by language, as xAPI carries them. */
export type Texts = Readonly<Record<string, string>>;

type Named = { readonly id: string; readonly title: Texts; readonly description: Texts };

export type Objective = Named;

/** An assignable unit: what opens and reports by itself. */
export type Au = Named & {
	readonly kind: 'au';
	readonly url: string;
	readonly moveOn: MoveOn;
	/** 0 to 1, from which it is passed, where the course names one. */
	readonly masteryScore: number | null;
	readonly launchMethod: LaunchMethod;
	readonly launchParameters: string | null;
	readonly entitlementKey: string | null;
	readonly activityType: string | null;
	readonly objectives: readonly string[];
};

export type StructureBlock = Named & {
	readonly kind: 'block';
	readonly objectives: readonly string[];
	readonly children: readonly StructureNode[];
};

export type StructureNode = Au | StructureBlock;

/** A course as cmi5.xml describes it. */
export type Structure = Named & {
	readonly objectives: readonly Objective[];
	readonly children: readonly StructureNode[];
};

/** The units of a course in their order, however deep. */
export function unitsIn(nodes: readonly StructureNode[]): Au[] {
	return nodes.flatMap((node) => (node.kind === 'au' ? [node] : unitsIn(node.children)));
}

/** One text of several languages: Indonesian, else English, else the first. */
export function textIn(texts: Texts): string {
	const tags = Object.keys(texts);
	const tag =
		['id', 'en'].flatMap((wish) => tags.find((one) => one.split('-')[0] === wish) ?? [])[0] ??
		tags[0];
	return tag === undefined ? '' : (texts[tag] ?? '');
}
