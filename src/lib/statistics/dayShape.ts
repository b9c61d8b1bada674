/** Counts of one day by group and by part of the day: counts[group][part]. */
export type DayCounts = readonly (readonly number[])[];

/** Shares of a day, by group and part, summing to 1; `kind` is what days differ by (the weekday). */
export type DayShape = (kind: string) => number[][];

/** Counts with which a kind of day begins as an average day, and a part of it with the usual mix. */
const priorOfKind = 200;
const priorOfMix = 50;

/**
 * How a day divides into parts and groups: the parts by kind of day, the mix of groups by part, both
 * drawn towards the average day where little was counted.
 */
export function dayShape(
	days: readonly { readonly kind: string; readonly counts: DayCounts }[],
): DayShape {
	const [first] = days;
	const groups = first?.counts.length ?? 0;
	const parts = first?.counts[0]?.length ?? 0;
	const mix = Array.from({ length: groups }, () => new Array<number>(parts).fill(0));
	const byKind = new Map<string, number[]>();
	for (const { kind, counts } of days) {
		const own = byKind.get(kind) ?? new Array<number>(parts).fill(0);
		byKind.set(kind, own);
		for (const [group, line] of counts.entries())
			for (const [part, count] of line.entries()) {
				own[part] = (own[part] ?? 0) + count;
				const mixed = mix[group];
				if (mixed) mixed[part] = (mixed[part] ?? 0) + count;
			}
	}
	const ofGroup = mix.map((line) => sumOf(line));
	const ofPart = Array.from({ length: parts }, (_, part) => sumOf(mix.map((l) => l[part] ?? 0)));
	const all = sumOf(ofPart);
	return (kind) => {
		const own = byKind.get(kind);
		const seen = own ? sumOf(own) : 0;
		return mix.map((line, group) =>
			line.map((count, part) => {
				if (all === 0) return 0;
				const usual = (ofPart[part] ?? 0) / all;
				const share = ((own?.[part] ?? 0) + priorOfKind * usual) / (seen + priorOfKind);
				const typical = (ofGroup[group] ?? 0) / all;
				return (share * (count + priorOfMix * typical)) / ((ofPart[part] ?? 0) + priorOfMix);
			}),
		);
	};
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
