import { demandModel, partsOf, type DemandDay, type Expected } from './demandModel.ts';

/** A day of the past with what last week's same day had; null where it was closed. */
export type ScoredDay = DemandDay & { readonly weekBefore: DemandDay | null };

/** How far forecasts were off on days that they had not seen. Errors are means of |counted − expected|. */
export type Score = {
	/** Forecasts compared. */
	readonly n: number;
	readonly error: number;
	/** The plain mean of the days before, part by part. */
	readonly errorOfMean: number;
	/** The same day of the week before; null where there never was one. */
	readonly errorOfWeekBefore: number | null;
	/** Share of counts inside the range, of a nominal 0.9. */
	readonly held: number;
};

export type Scores = Record<'cells' | 'parts' | 'day', Score>;

type Line = { counted: number; told: Expected; mean: number; before: number | null };

/**
 * Forecasts the last blocks of days one after the other, each only from the days before it, and
 * compares with two simple rules that know as much. Null when fewer than `least` days come before.
 */
export function demandScore(
	days: readonly ScoredDay[],
	{ blocks, blockDays, least }: { blocks: number; blockDays: number; least: number },
): Scores | null {
	const first = days.length - blocks * blockDays;
	if (first < least) return null;
	const lines: Record<keyof Scores, Line[]> = { cells: [], parts: [], day: [] };
	for (let from = first; from < days.length; from += blockDays) {
		const past = days.slice(0, from);
		const model = demandModel(past);
		const mean = meanOf(past);
		for (const day of days.slice(from, from + blockDays)) {
			const told = model(day);
			const before = day.weekBefore?.counts ?? null;
			compare(lines.cells, day.counts.flat(), told.cells.flat(), mean.flat(), before?.flat());
			compare(
				lines.parts,
				partsOf(day.counts),
				told.parts,
				partsOf(mean),
				before && partsOf(before),
			);
			const total = (counts: DemandDay['counts']) => [counts.flat().reduce((a, b) => a + b, 0)];
			compare(lines.day, total(day.counts), [told.day], total(mean), before && total(before));
		}
	}
	return { cells: scoreOf(lines.cells), parts: scoreOf(lines.parts), day: scoreOf(lines.day) };
}

function compare(
	lines: Line[],
	counted: readonly number[],
	told: readonly Expected[],
	means: readonly number[],
	before: readonly number[] | null | undefined,
): void {
	for (const [at, one] of told.entries())
		lines.push({
			counted: counted[at] ?? 0,
			told: one,
			mean: means[at] ?? 0,
			before: before?.[at] ?? null,
		});
}

function meanOf(days: readonly DemandDay[]): number[][] {
	const shape = days[0]?.counts ?? [];
	return shape.map((line, group) =>
		line.map((_, part) => {
			const all = days.reduce((sum, { counts }) => sum + (counts[group]?.[part] ?? 0), 0);
			return all / days.length;
		}),
	);
}

function scoreOf(lines: readonly Line[]): Score {
	const n = lines.length;
	const off = (of: readonly Line[], guess: (line: Line) => number) =>
		of.reduce((sum, line) => sum + Math.abs(line.counted - guess(line)), 0) / of.length;
	const known = lines.filter(({ before }) => before !== null);
	const inside = lines.filter(
		({ counted, told }) => counted >= told.low && counted <= told.high,
	).length;
	return {
		n,
		error: off(lines, ({ told }) => told.mean),
		errorOfMean: off(lines, ({ mean }) => mean),
		errorOfWeekBefore: known.length === 0 ? null : off(known, ({ before }) => before ?? 0),
		held: inside / n,
	};
}
