import { randomFrom } from '../../src/lib/statistics/index.ts';
import type { Cell, Panel, Random } from '../../src/lib/statistics/index.ts';

/** A made-up office whose true effect is known; minutes served per visit. */
export type Office = {
	officers: number;
	/** So many of them take the course, in the middle third of the weeks. */
	trained: number;
	weeks: number;
	services: number;
	/** Visits of an officer in a week, on average; officers differ. */
	visits: number;
	/** Minutes by which the course changes a visit. */
	effect: number;
	/** How differently officers profit (standard deviation of their effects, minutes). */
	unevenness: number;
	/** Minutes a week that are added with each week after the course. */
	growth: number;
	/** Minutes a week by which the later trained drift anyway, before the course too. */
	drift: number;
};

const usual: Office = {
	officers: 40,
	trained: 20,
	weeks: 18,
	services: 2,
	visits: 8,
	effect: -1.4,
	unevenness: 0.3,
	growth: 0,
	drift: 0,
};

/**
 * Weeks of visits with what real offices have: a common shock each week and service, quick and slow
 * officers, good and bad weeks that follow on each other, long visits now and then.
 *
 * aSimulatedOffice('kantor-1', { effect: 0 }) → { panel, truth: 0 }
 */
export function aSimulatedOffice(
	seed: string,
	given: Partial<Office> = {},
): { panel: Panel; truth: number } {
	const office = { ...usual, ...given };
	const random = randomFrom(seed);
	const cells: Cell[] = [];
	const adoptedAt = new Map<number, number>();
	const shocks = Array.from({ length: office.services * office.weeks }, () =>
		random.normal(0, 0.8),
	);
	let effects = 0;
	let visitsAfter = 0;
	for (const [place, unit] of random.shuffle([...Array(office.officers).keys()]).entries()) {
		const third = Math.floor(office.weeks / 3);
		const adopted = place < office.trained ? third + random.integer(third) : null;
		if (adopted !== null) adoptedAt.set(unit, adopted);
		const own = { speed: random.normal(0, 1.5), effect: random.normal(0, office.unevenness) };
		const load = office.visits * random.logNormal(0, 0.3);
		let mood = random.normal(0, 0.5);
		for (let period = 0; period < office.weeks; period += 1) {
			mood = 0.7 * mood + random.normal(0, 0.36);
			const since = adopted === null ? null : period - adopted;
			const expected = since !== null && since >= 0 ? office.effect + office.growth * since : 0;
			const course = expected === 0 ? 0 : expected + own.effect;
			const drift = since === null ? 0 : office.drift * since;
			for (let stratum = 0; stratum < office.services; stratum += 1) {
				const n = random.poisson(load / office.services);
				if (n === 0) continue;
				const shock = shocks[stratum * office.weeks + period] as number;
				const level = 8 + 3 * stratum + own.speed + shock + mood + course + drift;
				cells.push({
					unit,
					period,
					stratum,
					n,
					sum: n * level + noiseOf(random, n, 8 + 3 * stratum),
				});
				if (since === null || since < 0) continue;
				effects += n * expected;
				visitsAfter += n;
			}
		}
	}
	return { panel: { cells, adoptedAt }, truth: effects / visitsAfter };
}

/** Skewed, as minutes are: most visits short, some very long. */
function noiseOf(random: Random, visits: number, minutes: number): number {
	let sum = 0;
	for (let visit = 0; visit < visits; visit += 1)
		sum += minutes * (random.logNormal(0, 0.6) - Math.exp(0.18));
	return sum;
}
