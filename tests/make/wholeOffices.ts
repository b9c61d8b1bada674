import { NEVER, randomFrom } from '../../src/lib/statistics/index.ts';
import type { OutcomePanel } from '../../src/lib/statistics/index.ts';

/**
 * Offices of six officers over 24 weeks; the first `trained` of them took the course together, in
 * weeks 10 to 14. Moods of a whole office last, which no officer alone shows.
 */
export function wholeOffices(
	seed: string,
	{ offices = 16, trained = 8, effect = -1.4 }: Partial<Record<string, number>> = {},
): { panel: OutcomePanel; adopted: Int32Array; office: Int32Array } {
	const random = randomFrom(seed);
	const [size, weeks, n] = [6, 24, 5];
	const units = offices * size;
	const cells = units * weeks;
	const at = (of: (unit: number, week: number) => number) =>
		Array.from({ length: cells }, (_, cell) => of(Math.floor(cell / weeks), cell % weeks));
	const office = Int32Array.from({ length: units }, (_, unit) => 100 + Math.floor(unit / size));
	const adopted = office.map((id) => (id - 100 < trained ? 10 + (id % 5) : NEVER));
	const moods = Array.from({ length: offices }, () => {
		let mood = random.normal(0, 0.7);
		return Array.from({ length: weeks }, () => (mood = 0.8 * mood + random.normal(0, 0.42)));
	});
	const speed = Array.from({ length: units }, () => random.normal(0, 1));
	const sums = at((unit, week) => {
		const mood = moods[(office[unit] ?? 100) - 100]?.[week] ?? 0;
		const gain = week >= (adopted[unit] ?? NEVER) ? effect : 0;
		return n * (9 + (speed[unit] ?? 0) + mood + gain + random.normal(0, 0.6));
	});
	const panel = {
		units,
		unit: Int32Array.from(at((unit) => unit)),
		period: Int32Array.from(at((_, week) => week)),
		stratum: new Int32Array(cells),
		n: new Float64Array(cells).fill(n),
		sums: [Float64Array.from(sums)],
	};
	return { panel, adopted, office };
}
