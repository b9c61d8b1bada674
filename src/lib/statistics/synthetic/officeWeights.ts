import { lengthOf, meanRow } from './block.ts';
import type { Block } from './block.ts';
import { simplexWeights } from './simplexWeights.ts';

/**
 * Which mix of offices without the course moved like those with it before. With `level` the mix may lie
 * higher or lower by a constant (synthetic difference in differences); without, it must also meet
 * their level (synthetic control).
 */
export function officeWeights(block: Block, level: boolean, zeta: number): number[] {
	const past = (row: readonly number[]) => centred(row.slice(0, block.before), level);
	const target = past(meanRow(block.treated));
	return simplexWeights(block.controls.map(past), target, zeta ** 2 * block.before);
}

/** Which mix of periods before foretells, for offices without the course, the mean of those after. */
export function periodWeights(block: Block, zeta: number): number[] {
	const after = block.controls.map((row) => {
		const rest = row.slice(block.before);
		return rest.reduce((sum, value) => sum + value, 0) / (lengthOf(block) - block.before);
	});
	const periods = Array.from({ length: block.before }, (_, t) =>
		centred(
			block.controls.map((row) => row[t] ?? 0),
			true,
		),
	);
	return simplexWeights(periods, centred(after, true), zeta ** 2 * block.controls.length);
}

function centred(values: readonly number[], wanted: boolean): number[] {
	if (!wanted) return [...values];
	const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
	return values.map((value) => value - centre);
}
