import type { Day } from '../../time/index.ts';
import { endOf } from './span.ts';
import type { Span } from './span.ts';

/** When and why the way of asking changed, of all offices or of one. */
export type MethodChange = {
	readonly id: number;
	readonly from: Day;
	readonly reason: string;
	readonly everywhere: boolean;
};

/** A stretch of periods that were asked in one way; at most three, for more lines cannot be told apart. */
export type Stretch<T> = { readonly change: MethodChange | null; readonly periods: readonly T[] };

/**
 * Periods in stretches of one method. A period in which the change falls counts to the new method.
 *
 * I, II, III, IV with a change on 1 July → [I, II], [III, IV]
 */
export function stretchesOf<T extends { readonly span: Span }>(
	periods: readonly T[],
	changes: readonly MethodChange[],
): Stretch<T>[] {
	const last = periods.at(-1);
	if (!last) return [];
	const inOrder = changes
		.filter(({ from }) => from < endOf(last.span))
		.toSorted((a, b) => (a.from < b.from ? -1 : 1));
	const groups = Map.groupBy(
		periods,
		({ span }) => inOrder.findLast(({ from }) => from < endOf(span)) ?? null,
	);
	const stretches = [...groups].map(([change, group]) => ({ change, periods: group }));
	const early = stretches.slice(0, -2);
	if (early.length < 2) return stretches;
	const merged = { change: early[0]?.change ?? null, periods: early.flatMap((one) => one.periods) };
	return [merged, ...stretches.slice(-2)];
}
