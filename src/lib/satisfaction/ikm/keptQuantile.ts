import { studentQuantile } from '../../statistics/index.ts';

const kept = new Map<number, number>();
const mostKept = 20_000;

/**
 * The 0.95 quantile of Student's t, kept: a page of all offices asks for it six thousand times, and
 * for the same degrees of freedom again and again. quantile95(14) → 1.761310
 */
export function quantile95(freedom: number): number {
	const known = kept.get(freedom);
	if (known !== undefined) return known;
	if (kept.size >= mostKept) kept.clear();
	const found = studentQuantile(0.95, freedom);
	kept.set(freedom, found);
	return found;
}
