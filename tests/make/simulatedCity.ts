import type { ImpactPanel, ServiceWeek } from '../../src/lib/impact/index.ts';
import { randomFrom } from '../../src/lib/statistics/index.ts';
import type { Random } from '../../src/lib/statistics/index.ts';
import { addDays, day } from '../../src/lib/time/index.ts';
import type { Day } from '../../src/lib/time/index.ts';

/** A made-up city whose true effect is known; minutes served per visit. */
export type City = {
	offices: number;
	/** Officers of an office; of these so many take the course, in the middle third of the weeks. */
	officers: number;
	trained: number;
	weeks: number;
	services: number;
	/** Visits of an officer in a week, on average. */
	visits: number;
	/** Minutes by which the course changes a visit, and how differently officers profit. */
	effect: number;
	unevenness: number;
	/** Minutes a week by which the later trained drift anyway, before the course too. */
	drift: number;
	/** Good and bad weeks that a whole office has together (standard deviation, minutes). */
	officeShock: number;
	/** Share of visits with a hard case, 6 minutes longer: at first, and for the trained after it. */
	hard: number;
	hardAfter: number;
};

const usual: City = {
	offices: 12,
	officers: 10,
	trained: 5,
	weeks: 30,
	services: 2,
	visits: 6,
	effect: -1,
	unevenness: 0.3,
	drift: 0,
	officeShock: 0.3,
	hard: 0.3,
	hardAfter: 0.3,
};

const HARDER = 6;
const firstWeek = day('2026-01-05');

export type SimulatedCity = {
	/** Easy and hard visits of a service are services of their own: like is compared with like. */
	readonly byKind: ImpactPanel;
	/** The same visits with both kinds in one, as who does not know of cases would count them. */
	readonly mixed: ImpactPanel;
	/** The mean effect of the visits after the course. */
	readonly truth: number;
};

/**
 * Weeks of visits with what real offices have: shocks of a week to all, to a service and to an office,
 * quick and slow officers, moods that last, long visits now and then, easy and hard cases.
 *
 * aSimulatedCity('kota-1', { effect: 0 }) → { byKind, mixed, truth: 0 }
 */
export function aSimulatedCity(seed: string, given: Partial<City> = {}): SimulatedCity {
	const city = { ...usual, ...given };
	const random = randomFrom(seed);
	const weeks: ServiceWeek[] = [];
	const trainedOn = new Map<number, Day>();
	const shocks = Array.from({ length: city.services * city.weeks }, () => random.normal(0, 0.8));
	const days = shocks.slice(0, city.weeks).map((_, week) => addDays(firstWeek, 7 * week));
	const third = Math.floor(city.weeks / 3);
	let [effects, after] = [0, 0];
	for (let office = 0; office < city.offices; office += 1) {
		const together = Array.from({ length: city.weeks }, () => random.normal(0, city.officeShock));
		const places = random.shuffle([...Array(city.officers).keys()]);
		for (let place = 0; place < city.officers; place += 1) {
			const officerId = office * city.officers + (places[place] as number);
			const passed = place < city.trained ? third + random.integer(third) : Infinity;
			if (passed < Infinity) trainedOn.set(officerId, addDays(firstWeek, 7 * passed + 2));
			const own = random.normal(0, 1.5);
			const gain = city.effect + random.normal(0, city.effect === 0 ? 0 : city.unevenness);
			let mood = random.normal(0, 0.5);
			for (let week = 0; week < city.weeks; week += 1) {
				mood = 0.7 * mood + random.normal(0, 0.36);
				const since = week - passed;
				const course = since > 0 ? gain : 0;
				const drift = passed < Infinity ? city.drift * since : 0;
				const level = 8 + own + mood + (together[week] as number) + course + drift;
				for (let service = 0; service < city.services; service += 1)
					for (const hard of [0, 1]) {
						const share = since > 0 ? city.hardAfter : city.hard;
						const mean = (city.visits / city.services) * (hard ? share : 1 - share);
						const n = random.poisson(mean);
						if (n === 0) continue;
						const shock = shocks[service * city.weeks + week] as number;
						const minutes = level + shock + 2 * service + HARDER * hard;
						const sum = n * minutes + noiseOf(random, n, 8 + 2 * service);
						const serviceId = 2 * service + hard;
						weeks.push({ officerId, serviceId, week: days[week] as Day, n, sum });
						if (since <= 0) continue;
						effects += n * city.effect;
						after += n;
					}
			}
		}
	}
	const panel = { measure: 'minutes', trainedOn } as const;
	return {
		byKind: { ...panel, weeks },
		mixed: { ...panel, weeks: withoutKind(weeks) },
		truth: after === 0 ? 0 : effects / after,
	};
}

/** Skewed, as minutes are: most visits short, some very long. */
function noiseOf(random: Random, visits: number, minutes: number): number {
	let sum = 0;
	for (let visit = 0; visit < visits; visit += 1)
		sum += minutes * (random.logNormal(0, 0.5) - Math.exp(0.125));
	return sum;
}

/** Easy and hard visits of a service follow on each other in the list. */
function withoutKind(weeks: readonly ServiceWeek[]): ServiceWeek[] {
	const merged: ServiceWeek[] = [];
	for (const one of weeks) {
		const serviceId = Math.floor(one.serviceId / 2);
		const last = merged.at(-1);
		const same =
			last?.officerId === one.officerId && last.week === one.week && last.serviceId === serviceId;
		if (last && same)
			merged[merged.length - 1] = { ...last, n: last.n + one.n, sum: last.sum + one.sum };
		else merged.push({ ...one, serviceId });
	}
	return merged;
}
