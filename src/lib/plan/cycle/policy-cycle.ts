import { branchesOf, type Principal } from '../../people/index.ts';

/** The training body of the province runs the cycle: an organiser of the top of the tree. */
export function mayRunCycle(who: Principal | null, top: number | null): boolean {
	return who !== null && top !== null && branchesOf(who, ['organiser']).includes(top);
}

/** Who signs: a leader of the whole province. */
export function maySignPlan(who: Principal | null, top: number | null): boolean {
	return who !== null && top !== null && branchesOf(who, ['leader']).includes(top);
}

/**
 * Who stands for the needs of an agency: who leads it; where nobody leads it today, the training body.
 */
export function mayValidateAgency(
	who: Principal,
	agency: { readonly unitId: number; readonly headName: string | null },
	top: number | null,
): boolean {
	return who.leads.includes(agency.unitId) || (agency.headName === null && mayRunCycle(who, top));
}
