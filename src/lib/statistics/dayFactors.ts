/** A day with its traits (its weekday, its month, the day after a holiday …) and what was counted. */
export type TraitDay = { readonly traits: readonly string[]; readonly total: number };

/** How many times an average day each trait is worth; a trait never seen counts 1. */
export type DayFactors = { readonly level: number; readonly factors: ReadonlyMap<string, number> };

/** Days' worth of "no difference" with which each trait begins: rare traits stay near 1. */
const priorDays = 2;
const rounds = 25;

/**
 * Multiplies out what each trait of a day is worth (log-linear Poisson model, fitted by iterative
 * proportional scaling, Deming & Stephan 1940), drawn towards 1 by a gamma prior.
 *
 * dayFactors(days).factors.get('w1') → 1.24: on Mondays a quarter more than on average
 */
export function dayFactors(days: readonly TraitDay[]): DayFactors {
	const factors = new Map<string, number>();
	for (const { traits } of days) for (const trait of traits) factors.set(trait, 1);
	const sum = days.reduce((all, { total }) => all + total, 0);
	if (days.length === 0 || sum === 0) return { level: 0, factors };
	let level = sum / days.length;
	for (let round = 0; round < rounds; round += 1) {
		for (const trait of factors.keys()) {
			let counted = 0;
			let expected = 0;
			for (const day of days) {
				if (!day.traits.includes(trait)) continue;
				counted += day.total;
				expected += (level * product(factors, day.traits)) / (factors.get(trait) ?? 1);
			}
			const prior = priorDays * level;
			factors.set(trait, (counted + prior) / (expected + prior));
		}
		level = sum / days.reduce((all, { traits }) => all + product(factors, traits), 0);
	}
	return { level, factors };
}

/** What is expected on a day with these traits. */
export function expectedTotal({ level, factors }: DayFactors, traits: readonly string[]): number {
	return level * product(factors, traits);
}

function product(factors: ReadonlyMap<string, number>, traits: readonly string[]): number {
	return traits.reduce((all, trait) => all * (factors.get(trait) ?? 1), 1);
}
