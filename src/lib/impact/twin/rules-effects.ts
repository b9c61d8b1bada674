import { mean } from '../../statistics/index.ts';

/** One service given: the logarithm of its seconds, by whom and when. */
export type Given = {
	readonly service: number;
	readonly officer: number;
	readonly day: string;
	readonly surplus: number;
	readonly log: number;
};

/** Weight of the mean of all when a service has few visits, in visits. */
const serviceWeight = 4;

/** Middle of the logarithm for each service: drawn towards the middle of its category. */
export function middlesOf(
	given: readonly Given[],
	categories: readonly string[],
): readonly number[] {
	const sums = categories.map(() => ({ n: 0, sum: 0 }));
	const byCategory = new Map<string, { n: number; sum: number }>();
	for (const { service, log } of given) {
		const own = sums[service];
		const category = categories[service] ?? '';
		const shared = byCategory.get(category) ?? { n: 0, sum: 0 };
		byCategory.set(category, shared);
		for (const one of [own, shared]) if (one) [one.n, one.sum] = [one.n + 1, one.sum + log];
	}
	const all = given.length === 0 ? Math.log(600) : mean(given.map(({ log }) => log));
	return sums.map(({ n, sum }, at) => {
		const shared = byCategory.get(categories[at] ?? '');
		const towards = shared && shared.n > 0 ? shared.sum / shared.n : all;
		return (sum + serviceWeight * towards) / (n + serviceWeight);
	});
}

/**
 * How far groups of values (officers, days) differ beyond chance: variance between by the method of
 * moments, and each group's mean drawn towards 0 by how sure it is (empirical Bayes).
 */
export function betweenGroups<Key>(values: readonly { key: Key; value: number }[]): {
	readonly spread: number;
	readonly effectOf: (key: Key) => number;
} {
	const groups = Map.groupBy(values, ({ key }) => key);
	const rows = [...groups].map(([key, own]) => {
		const centre = mean(own.map(({ value }) => value));
		const squares = own.reduce((sum, { value }) => sum + (value - centre) ** 2, 0);
		return { key, n: own.length, centre, squares };
	});
	const freedom = values.length - rows.length;
	if (rows.length < 2 || freedom < 1) return { spread: 0, effectOf: () => 0 };
	const within = rows.reduce((sum, { squares }) => sum + squares, 0) / freedom;
	const all = values.reduce((sum, { value }) => sum + value, 0) / values.length;
	const above = rows.reduce((sum, { n, centre }) => sum + n * (centre - all) ** 2, 0);
	const size =
		(values.length - rows.reduce((sum, { n }) => sum + n * n, 0) / values.length) /
		(rows.length - 1);
	const between = Math.max(0, (above / (rows.length - 1) - within) / size);
	const effects = new Map(
		rows.map(({ key, n, centre }) => [
			key,
			between === 0 ? 0 : ((centre - all) * between) / (between + within / n),
		]),
	);
	return { spread: Math.sqrt(between), effectOf: (key) => effects.get(key) ?? 0 };
}
