import { randomFrom } from '../random.ts';
import type { Random } from '../random.ts';

/** Draws with mean 0 and variance 1: two-point of Mammen (1993), ±1 (Rademacher), or normal. */
export type Multiplier = 'mammen' | 'rademacher' | 'normal';

/**
 * Sums of influences, each cluster multiplied by a draw of its own, the same for all columns.
 * One array a column, one sum a draw; the same seed gives the same sums on every machine.
 */
export function multiplierDraws(
	columns: readonly Float64Array[],
	{ draws, seed, multiplier }: { draws: number; seed: number | string; multiplier: Multiplier },
): Float64Array[] {
	const random = randomFrom(seed);
	const clusters = columns[0]?.length ?? 0;
	const k = columns.length;
	const rows = new Float64Array(clusters * k);
	for (const [j, column] of columns.entries())
		for (let c = 0; c < clusters; c += 1) rows[c * k + j] = column[c] as number;
	const sums = columns.map(() => new Float64Array(draws));
	const sum = new Float64Array(k);
	for (let draw = 0; draw < draws; draw += 1) {
		sum.fill(0);
		for (let c = 0; c < clusters; c += 1) {
			const v = drawOf(random, multiplier);
			for (let j = 0, place = c * k; j < k; j += 1, place += 1)
				sum[j] = (sum[j] as number) + v * (rows[place] as number);
		}
		for (const [j, column] of sums.entries()) column[draw] = sum[j] as number;
	}
	return sums;
}

const root5 = Math.sqrt(5);

function drawOf(random: Random, multiplier: Multiplier): number {
	if (multiplier === 'normal') return random.normal();
	const uniform = random.uniform();
	if (multiplier === 'rademacher') return uniform < 0.5 ? -1 : 1;
	return uniform < (root5 + 1) / (2 * root5) ? (1 - root5) / 2 : (1 + root5) / 2;
}
