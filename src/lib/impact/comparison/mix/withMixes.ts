import type { ComparisonLimits } from '../limits.ts';
import type { Side } from '../outcome.ts';
import type { Asked, Estimated } from '../rules-estimate.ts';
import type { CategoryPanel } from '../sidePanel.ts';
import { mixLack } from './rules-lack.ts';
import { mixesOf } from './rules-mix.ts';

/** What may have a number is worked out with like visits too; where that answers otherwise, it has none. */
export function withMixes(
	told: readonly Estimated[],
	panel: CategoryPanel,
	side: Side,
	{ adopted, offices = null }: Asked,
	limits: ComparisonLimits,
): Estimated[] {
	if (!told.some(({ found }) => found)) return [...told];
	const { sums } = panel.sides[side];
	const asked = [...told.keys()].filter((m) => told[m]?.found);
	const own = { ...panel.sides[side], sums: asked.map((m) => sums[m] ?? new Float64Array()) };
	const ways = { officer: mixesIn(null), office: mixesIn(offices) };
	return told.map((one, m) => {
		const { found, details } = one;
		if (!found) return one;
		const mix = ways[details.byOffice?.assigned ?? 'officer']()[asked.indexOf(m)] ?? null;
		const lack = mix && mixLack(one.outcome, found, mix);
		if (!lack) return { ...one, details: { ...details, mix } };
		const missing = [...details.missing, lack];
		return { ...one, found: null, p: null, details: { ...details, mix, missing } };
	});

	/** Worked out once, for all outcomes of the side that may have a number. */
	function mixesIn(by: typeof offices) {
		let mixes: ReturnType<typeof mixesOf> | null = null;
		const kinds = panel.kinds[side];
		return () => (mixes ??= mixesOf({ side: own, kinds: kinds(), adopted, offices: by }, limits));
	}
}
