import { mean, studentQuantile, variance } from '../../statistics/index.ts';
import type { BalanceRow } from './reading.ts';
import type { Places } from './registration.ts';
import type { Seen } from './rules-points.ts';

/** How those drawn and those not drawn were before; of a stepped trial, early and late starters. */
export function balanceOf({ means }: Seen, places: Places): BalanceRow[] {
	const late = Math.max(1, ...places.values()) / 2;
	const first = (place: number) => (late > 0.5 ? place <= late : place === 1);
	const arms = { drawn: [] as number[][], notDrawn: [] as number[][] };
	for (const [number, place] of places) {
		const before = means.get(number)?.get(-1);
		if (before) (first(place) ? arms.drawn : arms.notDrawn).push([before.mean, before.n]);
	}
	return (['before', 'visitsBefore'] as const).flatMap((what, column) => {
		const of = (rows: number[][]) => rows.map((row) => row[column] ?? 0);
		return row(what, of(arms.drawn), of(arms.notDrawn));
	});
}

/**
 * How far apart at most an honest lot leaves two sides of so many in nine of ten cases, in standard
 * deviations (Student's t, as `apart` divides by a spread that is itself estimated).
 *
 * usualApart(22, 46) → 0.43; null where a side has fewer than two
 */
export function usualApart(drawn: number, notDrawn: number): number | null {
	if (Math.min(drawn, notDrawn) < 2) return null;
	return studentQuantile(0.95, drawn + notDrawn - 2) * Math.sqrt(1 / drawn + 1 / notDrawn);
}

function row(what: BalanceRow['what'], drawn: number[], notDrawn: number[]): BalanceRow[] {
	if (drawn.length === 0 || notDrawn.length === 0) return [];
	const [a, b] = [mean(drawn), mean(notDrawn)];
	const enough = drawn.length > 1 && notDrawn.length > 1;
	const spread = enough ? Math.sqrt((variance(drawn) + variance(notDrawn)) / 2) : 0;
	const sides = { drawn: drawn.length, notDrawn: notDrawn.length };
	return [{ what, drawn: a, notDrawn: b, apart: spread > 0 ? (a - b) / spread : null, sides }];
}
