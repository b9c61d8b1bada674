import type { MoveOn } from './structure.ts';

/** What a unit said in one registration that counts towards going on. */
export type Told = { readonly completed: boolean; readonly passed: boolean };

/** Whether a unit is satisfied by what it said. */
export function isMet(moveOn: MoveOn, { completed, passed }: Told): boolean {
	switch (moveOn) {
		case 'NotApplicable':
			return true;
		case 'Passed':
			return passed;
		case 'Completed':
			return completed;
		case 'CompletedAndPassed':
			return completed && passed;
		case 'CompletedOrPassed':
			return completed || passed;
	}
}

/** A course as it is learned here: blocks under ids of our own, units by their place in the course. */
export type TreeNode =
	| { readonly kind: 'au'; readonly position: number }
	| {
			readonly kind: 'block';
			readonly activityId: string;
			readonly publisherId: string;
			readonly title: Readonly<Record<string, string>>;
			readonly children: readonly TreeNode[];
	  };
export type TreeBlock = Extract<TreeNode, { kind: 'block' }>;

export const isWhole = (node: TreeNode, done: ReadonlySet<number>): boolean =>
	node.kind === 'au'
		? done.has(node.position)
		: node.children.every((child) => isWhole(child, done));

/** The blocks of which every unit is satisfied, the inner before the outer. */
export function wholeBlocks(nodes: readonly TreeNode[], done: ReadonlySet<number>): TreeBlock[] {
	return nodes.flatMap((node) => {
		if (node.kind === 'au') return [];
		const inner = wholeBlocks(node.children, done);
		return isWhole(node, done) ? [...inner, node] : inner;
	});
}
