import { branchesOf } from '../../people/index.ts';
import type { Principal } from '../../people/index.ts';

/**
 * Who plans, registers, draws and looks: an organiser of a branch that holds the trial. `above` are
 * the units from the trial's own up to the top.
 */
export function mayRunTrial(who: Principal | null, above: readonly number[]): boolean {
	return who !== null && branchesOf(who, ['organiser']).some((unitId) => above.includes(unitId));
}

/** Whoever drew does not write amendments afterwards: the one who knows the lots explains nothing away. */
export function mayAmend(
	who: Principal | null,
	above: readonly number[],
	trial: { readonly drawnBy: number | null },
): boolean {
	return mayRunTrial(who, above) && who?.officerId !== trial.drawnBy;
}
