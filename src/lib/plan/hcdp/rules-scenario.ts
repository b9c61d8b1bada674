import type { HcdpLine } from './line.ts';
import type { Allotted, Scenario, Weights } from './scenario.ts';

type Weighed = Pick<HcdpLine, 'id' | 'people' | 'duty' | 'levels' | 'costASeat' | 'finding'>;

/**
 * How much a row counts, 0 to 1: the mean of four shares by their weights: missing levels a person (of
 * 5), the share of people whose post demands it, the reach against the largest row, and whether it is
 * known to help citizens. All weights nought: every row counts the same.
 */
export function scoreOf(line: Weighed, largest: number, weights: Weights): number {
	const all = weights.gap + weights.duty + weights.reach + weights.effect;
	if (all === 0 || line.people === 0) return 0;
	const shares = {
		gap: Math.min(1, line.levels / line.people / 5),
		duty: line.duty / line.people,
		reach: largest === 0 ? 0 : line.people / largest,
		effect: line.finding === null ? 0 : 1,
	};
	const sum =
		weights.gap * shares.gap +
		weights.duty * shares.duty +
		weights.reach * shares.reach +
		weights.effect * shares.effect;
	return sum / all;
}

/**
 * Spends a budget on the rows by their score, whole seats, the next row when the money for one ends. The
 * first third of the rows has priority 1, the last 3. Rupiah; the rest of the budget stays unspent.
 */
export function allot(lines: readonly Weighed[], { budget, weights }: Scenario): Allotted[] {
	const largest = Math.max(0, ...lines.map(({ people }) => people));
	const ranked = lines
		.map((line) => ({ line, score: scoreOf(line, largest, weights) }))
		.toSorted((a, b) => b.score - a.score || a.line.id - b.line.id);
	let left = budget ?? Infinity;
	return ranked.map(({ line, score }, rank) => {
		const affordable = line.costASeat === 0 ? line.people : Math.floor(left / line.costASeat);
		const seats = Math.min(line.people, affordable);
		const cost = seats * line.costASeat;
		left -= cost;
		const priority = (1 + Math.min(2, Math.floor((3 * rank) / ranked.length))) as 1 | 2 | 3;
		return { lineId: line.id, score, priority, seats, cost };
	});
}

/** What a scenario comes to. */
export type ScenarioSum = {
	readonly seats: number;
	readonly people: number;
	readonly cost: number;
	readonly whole: number;
	readonly lines: number;
	/** Seats of rows that a leader took in because they work. */
	readonly effective: number;
};

/** Rows without demand are not counted. */
export function sumOf(lines: readonly Weighed[], allotted: readonly Allotted[]): ScenarioSum {
	const byId = new Map(allotted.map((one) => [one.lineId, one]));
	const wanted = lines.filter(({ people }) => people > 0);
	const seatsOf = ({ id }: Weighed) => byId.get(id)?.seats ?? 0;
	return {
		seats: wanted.reduce((sum, line) => sum + seatsOf(line), 0),
		people: wanted.reduce((sum, line) => sum + line.people, 0),
		cost: wanted.reduce((sum, line) => sum + (byId.get(line.id)?.cost ?? 0), 0),
		whole: wanted.filter((line) => seatsOf(line) === line.people).length,
		lines: wanted.length,
		effective: wanted
			.filter(({ finding }) => finding !== null)
			.reduce((sum, line) => sum + seatsOf(line), 0),
	};
}
