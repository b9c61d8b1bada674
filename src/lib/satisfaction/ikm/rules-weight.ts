/** Rounded weights of older sheets, in thousandths: 100 cannot be reached with them. */
export const oldWeights = { '0.111': 111, '0.11': 110 } as const;
export type OldWeight = keyof typeof oldWeights;

/** weightIn('0.111') → '0.111'; anything else, the exact weight too → null */
export function weightIn(text: string | null): OldWeight | null {
	return text === '0.111' || text === '0.11' ? text : null;
}

/**
 * The index that a rounded weight gives, in hundredths: only to find an old report again. What the
 * product publishes always has the exact weight 1/9.
 *
 * indexByOldWeight({ total: 955, answers: 29 }, '0.11') → 9056, where the exact index is 9148
 */
export function indexByOldWeight(
	{ total, answers }: { readonly total: number; readonly answers: number },
	weight: OldWeight,
): number {
	const [above, below] = [2500 * total * oldWeights[weight], 1000 * answers];
	return Math.floor((2 * above + below) / (2 * below));
}
