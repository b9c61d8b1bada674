import { visitKinds } from '../../src/lib/counter/index.ts';
import type { VisitKind } from '../../src/lib/counter/index.ts';
import { NEVER, randomFrom } from '../../src/lib/statistics/index.ts';
import type { AdoptedAt, OutcomePanel, Random } from '../../src/lib/statistics/index.ts';

type Shares = Partial<Record<VisitKind, number>>;

/** Officers who had visits of many kinds, with what is true of them. */
export type KindCity = {
	officers: number;
	trained: number;
	weeks: number;
	/** Observations (visits, answers) of an officer in a service and week, on average. */
	visits: number;
	/** What the course changes in an observation. */
	effect: number;
	/** Spread of one observation, in the unit of the outcome. */
	spread: number;
	/** What one observation of a kind differs by. */
	each: Shares;
	/** The share of each kind, and by how much it is another one for the trained after the course. */
	usual: Shares;
	shift: Shares;
};

/** Minutes served: those with an appointment are shorter, those in need longer. */
export const minutesOfKinds: KindCity = {
	...{ officers: 60, trained: 30, weeks: 24, visits: 5, effect: 0, spread: 5 },
	each: { by_booking: -2, with_priority: 4, by_phone: -0.5, in_afternoon: 0.8, as_further: -3 },
	usual: { by_phone: 0.35, by_reception: 0.12, by_booking: 0.1, with_priority: 0.1 },
	shift: {},
};

/** Minutes waited: who has an appointment or is in need is called earlier, noon is full. */
export const waitsOfKinds: KindCity = {
	...minutesOfKinds,
	spread: 9,
	each: { by_booking: -9, with_priority: -8, by_phone: 4, late_morning: 3, around_noon: 5 },
};

/** Points of an answer (25 to 100); an officer has one or two a week. */
export const pointsOfKinds: KindCity = {
	...minutesOfKinds,
	...{ officers: 80, trained: 40, visits: 1.2, spread: 12 },
	each: { by_booking: 5, with_priority: -7, around_noon: -4 },
};

/** Shares by hour, the same everywhere unless shifted. */
const hours: Shares = { late_morning: 0.3, around_noon: 0.15, in_afternoon: 0.2, as_further: 0.06 };

export type KindPanel = { side: OutcomePanel; kinds: OutcomePanel; adopted: AdoptedAt };

/** A panel of one outcome, and how many visits of each kind stand behind each cell. */
export function aKindCity(seed: string, given: KindCity): KindPanel {
	const random = randomFrom(seed);
	const { officers, trained, weeks } = given;
	const adopted = new Int32Array(officers).fill(NEVER);
	for (let unit = 0; unit < trained; unit += 1)
		adopted[unit] = Math.floor(weeks / 3) + random.integer(Math.floor(weeks / 3));
	const levels = Array.from(adopted, () => random.normal(0, 1.5));
	// Officers have visits of their own: some serve the desk for those in need.
	const own = Array.from(adopted, () => 0.6 + 0.8 * random.uniform());
	const columns = ['unit', 'period', 'stratum', 'n', 'sum', ...visitKinds] as const;
	const rows: number[][] = [];
	for (const stratum of [0, 1])
		for (let period = 0; period < weeks; period += 1) {
			const shock = random.normal(0, 0.8);
			for (let unit = 0; unit < officers; unit += 1) {
				const after = period >= (adopted[unit] ?? NEVER);
				const level = 10 + 2 * stratum + shock + (levels[unit] ?? 0) + random.normal(0, 0.4);
				const n = random.poisson(given.visits);
				let sum = 0;
				const counts = visitKinds.map(() => 0);
				for (let visit = 0; visit < n; visit += 1) {
					const kinds = drawn(random, given, own[unit] ?? 1, after);
					for (const at of kinds) counts[at] = (counts[at] ?? 0) + 1;
					const more = kinds.reduce((all, at) => all + (given.each[visitKinds[at]!] ?? 0), 0);
					const effect = after ? given.effect : 0;
					sum += level + more + effect + random.normal(0, given.spread);
				}
				if (n > 0) rows.push([unit, period, stratum, n, sum, ...counts]);
			}
		}
	const column = (name: (typeof columns)[number]) => {
		const at = columns.indexOf(name);
		return Float64Array.from(rows, (row) => row[at] ?? 0);
	};
	const whole = (name: 'unit' | 'period' | 'stratum') => Int32Array.from(column(name));
	const cells = { units: officers, unit: whole('unit'), period: whole('period') };
	const side = { ...cells, stratum: whole('stratum'), n: column('n'), sums: [column('sum')] };
	return { side, kinds: { ...side, sums: [side.n, ...visitKinds.map(column)] }, adopted };
}

/** The kinds of one visit: one channel, one hour, and what else it is. */
function drawn(random: Random, city: KindCity, own: number, after: boolean): number[] {
	const shares = { ...hours, ...city.usual };
	const kinds: number[] = [];
	for (const group of [
		['by_phone', 'by_reception', 'by_booking'],
		['late_morning', 'around_noon', 'in_afternoon'],
		['with_priority'],
		['as_further'],
	] as const) {
		let left = random.uniform();
		for (const kind of group) {
			const share = (shares[kind] ?? 0) * own + (after ? (city.shift[kind] ?? 0) : 0);
			if (left < share) {
				kinds.push(visitKinds.indexOf(kind));
				break;
			}
			left -= share;
		}
	}
	return kinds;
}
