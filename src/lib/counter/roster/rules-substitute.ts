import type { Day } from '../../time/index.ts';
import { mayServe } from '../rules-queue.ts';
import { isAway } from './absence.ts';
import type { OfficePlan, RosterOfficer, ServiceGroup } from './coverage.ts';
import type { Substitute } from './finding.ts';

const order = ['free', 'expired', 'levelTooLow', 'notProven'];
const mostNamed = 3;

/**
 * Who of the office could step in on a day, nearest first: qualified and not planned; then whose
 * proof has ended; then who lacks fewest levels. Nobody who is away or at another office on that day is
 * named, and nobody in `except` (whom one wants to replace).
 */
export function substitutesFor(
	plan: OfficePlan,
	group: ServiceGroup,
	day: Day,
	except: readonly number[],
): Substitute[] {
	return plan.officers
		.filter(({ officerId }) => !except.includes(officerId))
		.filter((officer) => !plan.absences.some((one) => isOff(one, officer, day)))
		.filter(
			({ officerId }) => !plan.elsewhere.some((d) => d.officerId === officerId && d.day === day),
		)
		.flatMap((officer) => standingOf(plan, group, day, officer) ?? [])
		.toSorted(
			(a, b) =>
				order.indexOf(a.standing) - order.indexOf(b.standing) ||
				a.missing - b.missing ||
				a.name.localeCompare(b.name, 'id'),
		)
		.slice(0, mostNamed);
}

function isOff(absence: OfficePlan['absences'][number], officer: RosterOfficer, day: Day): boolean {
	return absence.officerId === officer.officerId && isAway(absence, day);
}

/** Null for somebody qualified who is at the desks anyway: that one is not free to step in. */
function standingOf(
	plan: OfficePlan,
	group: ServiceGroup,
	day: Day,
	officer: RosterOfficer,
): Substitute | null {
	const named = { officerId: officer.officerId, name: officer.name };
	const gate = mayServe(group, officer.qualifications, day);
	if (!gate.ok) {
		const missing = gate.reason === 'expired' ? 0 : group.requiredLevel - gate.held;
		return { ...named, standing: gate.reason, missing };
	}
	const whole = plan.duties.some(
		(duty) => duty.officerId === officer.officerId && duty.day === day && duty.part === 'whole',
	);
	return whole ? null : { ...named, standing: 'free', missing: 0 };
}
