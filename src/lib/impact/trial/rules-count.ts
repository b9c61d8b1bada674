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

/** The difference in each stratum; told for the whole, since a single one rests on few. */
export function stratumReadings(
	{ strata }: Pick<Registration, 'strata'>,
	points: readonly Point[],
	places: Places,
): StratumReading[] {
	return strata.map(({ of, applicants }) => {
		const numbers = new Set(applicants.map(({ number }) => number));
		const own = points.filter(({ number }) => numbers.has(number));
		const treated = treatedBy(places);
		const sides = (is: boolean) =>
			new Set(own.filter((point) => treated(point) === is).map(({ number }) => number)).size;
		return { of, drawn: sides(true), notDrawn: sides(false), difference: contrast(own, treated) };
	});
}
