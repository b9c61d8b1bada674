import type { Day } from '../../time/index.ts';
import { mayServe } from '../rules-queue.ts';
import type { CoveredService, CoverageLine, OfficePlan, ServiceGroup } from './coverage.ts';
import { openHalfHours, type HalfHour } from './halfHour.ts';
import { presentHalfHours } from './rules-presence.ts';

/** Services by what they demand, in the order in which they come. */
export function groupsOf(services: readonly CoveredService[]): ServiceGroup[] {
	const byDemand = Map.groupBy(
		services,
		({ competencyCode, requiredLevel }) => `${competencyCode}:${requiredLevel}`,
	);
	return [...byDemand].flatMap(([key, own]) => {
		const [first] = own;
		if (!first) return [];
		const { competencyCode, requiredLevel } = first;
		return [{ key, competencyCode, requiredLevel, services: own }];
	});
}

/**
 * Who can give each group of services in each open half-hour of the days: officers who are at the
 * desks then and whose proof is valid on THAT day, not only today.
 */
export function coverageOf(
	plan: OfficePlan,
	services: readonly CoveredService[],
	days: readonly Day[],
): CoverageLine[] {
	const present = new Map(days.map((day) => [day, presenceOn(plan, day)]));
	const open = openHalfHours(plan);
	return groupsOf(services).map((group) => ({
		group,
		days: days.map((day) => {
			const capable = new Set(capableOn(plan, group, day));
			const cells = open.map((halfHour) => ({
				halfHour,
				officerIds: (present.get(day)?.get(halfHour) ?? []).filter((id) => capable.has(id)),
			}));
			return { day, cells };
		}),
	}));
}

/** Officers whose proof suffices for a group on a day, whether at work or not. */
function capableOn(plan: OfficePlan, group: ServiceGroup, day: Day): number[] {
	return plan.officers
		.filter((officer) => mayServe(group, officer.qualifications, day).ok)
		.map((officer) => officer.officerId);
}

/** Who is at the desks in each half-hour of a day, qualified or not. */
export function presenceOn(plan: OfficePlan, day: Day): Map<HalfHour, number[]> {
	const present = new Map<HalfHour, number[]>();
	for (const duty of plan.duties) {
		if (duty.day !== day) continue;
		for (const at of presentHalfHours(plan, duty, plan.absences, plan.releases))
			present.set(at, [...(present.get(at) ?? []), duty.officerId]);
	}
	return present;
}
