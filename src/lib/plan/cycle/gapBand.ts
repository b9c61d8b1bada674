/** How much of a gap there is: none, low, medium, high. A design of Mumpuni: 1, 2, and 3 or more levels. */
export type GapBand = 'low' | 'medium' | 'high';

/** gapBand(2) → 'medium' */
export function gapBand(levels: number): GapBand {
	return levels >= 3 ? 'high' : levels === 2 ? 'medium' : 'low';
}
