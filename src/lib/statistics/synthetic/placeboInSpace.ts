import { meanRow } from './block.ts';
import type { Block } from './block.ts';
import type { SyntheticMethod } from './syntheticEstimate.ts';

export type PlaceboInSpace = {
	/** Share of offices, the treated one included, that stray at least as far after as it did. */
	readonly p: number;
	/** Root of the mean squared gap after, divided by that before: of the treated, then of each other. */
	readonly ratios: readonly number[];
};

/**
 * Would offices without the course have shown as much? Each in turn takes the place of the treated one
 * (Abadie, Diamond & Hainmueller 2010, section 3.5). A mix that fitted badly before is forgiven less.
 * With n others p cannot fall below 1 / (n + 1).
 *
 * California strays 12.4 times as far after 1989 as before, two states of 38 without a programme
 * further: p = 3/39. (With their predictors, which this leaves out, the authors find 1/39.)
 */
export function placeboInSpace(block: Block, method: SyntheticMethod): PlaceboInSpace {
	const rows = [meanRow(block.treated), ...block.controls];
	const ratios = rows.map((row, place) => {
		const controls = block.controls.filter((_, other) => other !== place - 1);
		const { gaps } = method({ ...block, treated: [row], controls });
		return rootMeanSquare(gaps.slice(block.before)) / rootMeanSquare(gaps.slice(0, block.before));
	});
	const [own = NaN] = ratios;
	return { p: ratios.filter((ratio) => ratio >= own).length / ratios.length, ratios };
}

function rootMeanSquare(gaps: readonly number[]): number {
	return Math.sqrt(gaps.reduce((sum, gap) => sum + gap ** 2, 0) / gaps.length);
}
