import type { PlannedPrecision } from './design.ts';

export type SteppedWedge = {
	/** For every office the first period with the course: 0 has it from the start, `periods` never. */
	readonly startsAt: readonly number[];
	readonly periods: number;
	/** Observations of an office in a period. */
	readonly size: number;
	/** Standard deviation of one observation, differences between offices included. */
	readonly deviation: number;
	/** Correlation of two observations of an office in the same period. */
	readonly icc: number;
	/** How much of it is left in another period, 0..1; 1 is the model of Hussey & Hughes. */
	readonly autocorrelation: number;
};

/**
 * Units that get the course one after another in random order (stepped wedge).
 *
 * Variance of Hussey & Hughes (2007), Contemporary Clinical Trials 28, formula 8, with noise of an
 * office and period as in Hooper et al. (2016). Offices less two are the degrees of freedom, since
 * few offices otherwise promise too much (Ford & Westgate 2020).
 *
 * Null when nobody could be compared: everybody starts in the same period.
 */
export function steppedWedgePrecision(wedge: SteppedWedge): PlannedPrecision | null {
	const { startsAt, periods, size, deviation, icc, autocorrelation } = wedge;
	const offices = startsAt.length;
	const between = deviation ** 2 * icc * autocorrelation;
	const within = deviation ** 2 * (icc * (1 - autocorrelation) + (1 - icc) / size);
	const treatedIn = startsAt.map((start) => Math.max(0, periods - start));
	const treatedAt = Array.from({ length: periods }, (_, period) => {
		return startsAt.filter((start) => start <= period).length;
	});
	const u = treatedIn.reduce((sum, count) => sum + count, 0);
	const v = treatedIn.reduce((sum, count) => sum + count ** 2, 0);
	const w = treatedAt.reduce((sum, count) => sum + count ** 2, 0);
	const spread = within + periods * between;
	const information =
		(offices * u - w) * within +
		(u ** 2 + offices * periods * u - periods * w - offices * v) * between;
	if (offices < 3 || !(information > 0)) return null;
	const variance = (offices * within * spread) / information;
	return { standardError: Math.sqrt(variance), degreesOfFreedom: offices - 2 };
}
