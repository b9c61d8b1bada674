import type { Day } from '../../time/index.ts';
import { isAway, type Absence } from './absence.ts';
import type { CoveredService, OfficePlan } from './coverage.ts';
import type { Substitute } from './finding.ts';
import { coverageOf } from './rules-coverage.ts';
import { substitutesFor } from './rules-substitute.ts';
import { uncoveredBy, type Uncovered } from './rules-uncovered.ts';

/** Hours that an absence takes from the desks, with who could step in on that day. */
export type Loss = Uncovered & { readonly substitutes: readonly Substitute[] };

/**
 * What an absence that nobody has recorded yet would uncover. The plan with it is compared with the
 * plan as it is, so the answer is the same before and after thinking about others.
 */
export function lossesOf(
	plan: OfficePlan,
	services: readonly CoveredService[],
	absence: Absence,
	days: readonly Day[],
): Loss[] {
	const own = days.filter((day) => isAway(absence, day));
	const then = { ...plan, absences: [...plan.absences, absence] };
	const worse = uncoveredBy(coverageOf(plan, services, own), coverageOf(then, services, own));
	return worse.map((one) => {
		const except = [absence.officerId, ...(one.only === null ? [] : [one.only])];
		return { ...one, substitutes: substitutesFor(then, one.group, one.day, except) };
	});
}
