import type { OutcomeCell, PhaseMean } from './outcome.ts';

/**
 * The mean of each number in each phase, as the difference from what all applicants needed for the
 * same services in the same phase: whoever serves the long cases does not look slow (case mix).
 *
 * Two numbers, one service, 10 visits each of 12 and of 10 minutes → +1 and −1
 */
export function phaseMeans(cells: readonly OutcomeCell[]): Map<number, Map<number, PhaseMean>> {
	const usual = sumsBy(cells, ({ serviceId, phase }) => `${serviceId} ${phase}`);
	const own = new Map<string, { n: number; off: number; number: number; phase: number }>();
	for (const { number, serviceId, phase, n, sum } of cells) {
		const all = usual.get(`${serviceId} ${phase}`);
		if (!all || n <= 0) continue;
		const kept = own.get(`${number} ${phase}`) ?? { n: 0, off: 0, number, phase };
		kept.n += n;
		kept.off += sum - (n * all.sum) / all.n;
		own.set(`${number} ${phase}`, kept);
	}
	const means = new Map<number, Map<number, PhaseMean>>();
	for (const { number, phase, n, off } of own.values()) {
		const phases = means.get(number) ?? new Map<number, PhaseMean>();
		means.set(number, phases.set(phase, { n, mean: off / n }));
	}
	return means;
}

function sumsBy(cells: readonly OutcomeCell[], key: (cell: OutcomeCell) => string) {
	const sums = new Map<string, { n: number; sum: number }>();
	for (const cell of cells) {
		const kept = sums.get(key(cell)) ?? { n: 0, sum: 0 };
		sums.set(key(cell), { n: kept.n + cell.n, sum: kept.sum + cell.sum });
	}
	return sums;
}
