import type { Day } from '../../time/index.ts';
import { mayServe } from '../rules-queue.ts';
import { isAway } from './absence.ts';
import { breakOf } from './breaks.ts';
import type { OfficePlan, RosterOfficer, ServiceGroup } from './coverage.ts';
import type { AwayOfficer, AwayReason } from './finding.ts';
import { halfHoursOf, partLeft, releasedHalfHours } from './rules-presence.ts';
import type { HalfHour } from './halfHour.ts';

/**
 * Why each officer who has proven enough for a group is not at the desks in a half-hour. Somebody
 * whose proof ended by then is named too: renewing it is often the shortest way out.
 */
export function awayFrom(
	plan: OfficePlan,
	group: ServiceGroup,
	day: Day,
	at: HalfHour,
): AwayOfficer[] {
	return plan.officers.flatMap((officer) => {
		const gate = mayServe(group, officer.qualifications, day);
		if (!gate.ok && gate.reason !== 'expired') return [];
		const why = whyNotThere(plan, officer, day, at);
		const reason = gate.ok ? why : why === null ? 'lapsed' : null;
		return reason === null
			? []
			: [{ officerId: officer.officerId, name: officer.name, why: reason }];
	});
}

/** Null when the officer is at the desks. */
function whyNotThere(
	plan: OfficePlan,
	{ officerId }: RosterOfficer,
	day: Day,
	at: HalfHour,
): AwayReason | null {
	const { from, to } = breakOf(day);
	const takes = { whole: true, morning: at < to, afternoon: at >= from };
	const absence = plan.absences.find(
		(one) => one.officerId === officerId && isAway(one, day) && takes[one.part],
	);
	if (absence) return absence.kind;
	if (plan.elsewhere.some((duty) => duty.officerId === officerId && duty.day === day))
		return 'elsewhere';
	const own = plan.duties.filter((duty) => duty.officerId === officerId && duty.day === day);
	if (own.length === 0) return 'notPlanned';
	const there = own.some((duty) => {
		const part = partLeft(duty, plan.absences);
		return part !== null && halfHoursOf(plan, { ...duty, part }).includes(at);
	});
	if (there)
		return releasedHalfHours(plan, officerId, day, plan.releases).includes(at) ? 'released' : null;
	return own.some((duty) => duty.part === 'whole') ? 'break' : 'notPlanned';
}
