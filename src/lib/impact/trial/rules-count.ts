import type { ArmCount, StratumReading } from './reading.ts';
import type { Places, Registration } from './registration.ts';
import { contrast, treatedBy } from './rules-contrast.ts';
import type { Point } from './rules-past.ts';
import type { Seen } from './rules-points.ts';

/** Who is in the figure and who is lost. Offices of a stepped trial are on both sides in turn. */
export function countArms(
	{ plan }: Pick<Registration, 'plan'>,
	places: Places,
	{ points, observations }: Seen,
): ArmCount {
	const seen = new Set(points.map(({ number }) => number));
	const treated = treatedBy(places);
	const sides = (is: boolean) =>
		new Set(points.filter((point) => treated(point) === is).map(({ number }) => number)).size;
	const lost = [...places].filter(([number]) => !seen.has(number));
	const lostDrawn = lost.filter(([, place]) => place > 0).length;
	return {
		drawn: sides(true),
		notDrawn: sides(false),
		lostDrawn: plan.design === 'stepped' ? lost.length : lostDrawn,
		lostNotDrawn: plan.design === 'stepped' ? 0 : lost.length - lostDrawn,
		observations,
	};
}

/**
 * The difference in each stratum; told for the whole, since a single one rests on few. With fewer than
 * `least` people on a side it is not told: it would be the figure of one of them. Nor are the others
 * when just one is silent, since it could be worked out from them and the whole.
 */
export function stratumReadings(
	{ plan, strata }: Pick<Registration, 'plan' | 'strata'>,
	points: readonly Point[],
	places: Places,
	least: number,
): StratumReading[] {
	const treated = treatedBy(places);
	const readings = strata.map(({ of, applicants }) => {
		const numbers = new Set(applicants.map(({ number }) => number));
		const own = points.filter(({ number }) => numbers.has(number));
		const sides = (is: boolean) =>
			new Set(own.filter((point) => treated(point) === is).map(({ number }) => number)).size;
		const [drawn, notDrawn] = [sides(true), sides(false)];
		const few = plan.design === 'lottery' && Math.min(drawn, notDrawn) < least;
		return { of, drawn, notDrawn, difference: few ? null : contrast(own, treated) };
	});
	const silent = readings.filter(({ difference }) => difference === null).length;
	return silent === 1 ? readings.map((one) => ({ ...one, difference: null })) : readings;
}
