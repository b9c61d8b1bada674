/**
 * p-values of many comparisons (every course × service) made fit to be read side by side: call those
 * with an adjusted value ≤ q, and of what is called on average no more than a share q is chance
 * (Benjamini & Hochberg 1995). That holds for independent comparisons and for those that move
 * together; `any` for every dependence, at a price (Benjamini & Yekutieli 2001).
 *
 * falseDiscovery([0.01, 0.02, 0.03, 0.5]) → [0.04, 0.04, 0.04, 0.5]
 */
export function falseDiscovery(
	pValues: readonly number[],
	dependence: 'positive' | 'any' = 'positive',
): number[] {
	const count = pValues.length;
	const price = dependence === 'any' ? pValues.reduce((sum, _, i) => sum + 1 / (i + 1), 0) : 1;
	const order = [...pValues.keys()].sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0));
	const adjusted = [...pValues];
	let least = 1;
	for (const [place, i] of order.entries()) {
		least = Math.min(least, (pValues[i] ?? 0) * price * (count / (count - place)));
		adjusted[i] = least;
	}
	return adjusted;
}
