import { isUntreated } from '../panel.ts';
import type { Panel } from '../panel.ts';
import { staggeredDid } from '../staggeredDid.ts';
import type { DidEstimate } from '../staggeredDid.ts';

/**
 * The course moved `earlier` periods ahead of its time, on cells from before it alone: there should be
 * nothing to find. What is found is drift, a dip before the course, or people who changed in the hope
 * of it. Null when too little lies before.
 */
export function placeboInTime(panel: Panel, earlier: number): DidEstimate | null {
	const cells = panel.cells.filter((cell) => isUntreated(panel, cell));
	const adoptedAt = new Map([...panel.adoptedAt].map(([unit, at]) => [unit, at - earlier]));
	return staggeredDid({ cells, adoptedAt });
}
