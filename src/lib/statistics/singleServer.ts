/**
 * Mean number of people waiting at one desk (M/G/1), by Pollaczek (1930) and Khinchine (1932):
 * ρ²·(1 + cv²) / (2·(1 − ρ)). `spread` is cv², the squared coefficient of variation of the service
 * time: 1 exponential, 0 always equal. Null when the desk cannot carry the load.
 *
 * waitingAtOneDesk(0.8, 1) → 3.2; waitingAtOneDesk(0.8, 0) → 1.6; waitingAtOneDesk(1, 1) → null
 */
export function waitingAtOneDesk(load: number, spread: number): number | null {
	if (load >= 1) return null;
	return (load ** 2 * (1 + spread)) / (2 * (1 - load));
}

/**
 * How much longer or shorter people wait when service times do not spread like an exponential
 * (Allen–Cunneen): the factor for the mean wait of erlangC. Exact for one desk, close for several.
 *
 * spreadFactor(0) → 0.5; spreadFactor(1) → 1; spreadFactor(3.84) → 2.42
 */
export function spreadFactor(spread: number): number {
	return (1 + spread) / 2;
}
