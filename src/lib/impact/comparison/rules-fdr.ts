import { falseDiscovery } from '../../statistics/index.ts';

/**
 * The q-value of each p-value: of the findings with this q or a smaller one, that share is expected
 * to be false (`falseDiscovery`); null, which was not tested, stays null and counts for nothing.
 *
 * qValues([0.01, 0.04, null, 0.03, 0.005]) → [0.02, 0.04, null, 0.04, 0.02]
 */
export function qValues(ps: readonly (number | null)[]): (number | null)[] {
	const adjusted = falseDiscovery(ps.filter((p) => p !== null)).values();
	return ps.map((p) => (p === null ? null : (adjusted.next().value ?? null)));
}
