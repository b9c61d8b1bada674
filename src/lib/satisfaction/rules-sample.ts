/**
 * Answers that a population needs: Krejcie and Morgan (1970) with λ² = 3.841, P = 0.5, d = 0.05.
 *
 * In integers: S = 96025 N / (250 (N − 1) + 96025), rounded; all 90 rows of the table agree.
 *
 * sampleNeeded(100) → 80; sampleNeeded(1_000_000) → 384; sampleNeeded(0) → 0
 */
export function sampleNeeded(population: number): number {
	if (population <= 0) return 0;
	const above = 96_025 * population;
	const below = 250 * (population - 1) + 96_025;
	return Math.floor((2 * above + below) / (2 * below));
}
