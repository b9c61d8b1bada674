import { branchesOf, type Principal } from '../../people/index.ts';

/** An organiser plans for the branches of the own grants; `above` are the units over the timetable's. */
export function mayPlan(who: Principal | null, above: readonly number[]): boolean {
	return who !== null && branchesOf(who, ['organiser']).some((unitId) => above.includes(unitId));
}

/** The head of an office speaks for it, and nobody else does. */
export function mayAnswerFor(who: Principal | null, officeUnitId: number): boolean {
	return who !== null && who.leads.includes(officeUnitId);
}
