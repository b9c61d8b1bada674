import type { Db } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import type { CoverageLine } from './coverage.ts';
import { planDays } from './duty.ts';
import type { EndingProof, Hole, SinglePoint } from './finding.ts';
import { coverageOf } from './rules-coverage.ts';
import { holesIn } from './rules-holes.ts';
import { lossesOf, type Loss } from './rules-preview.ts';
import { endingProofsIn, singlePointsIn } from './rules-single.ts';
import { rosterOf, type OfficeRoster } from './store-roster.server.ts';

/** What the head of an office must know about the next two weeks. */
export type Outlook = {
	readonly roster: OfficeRoster;
	/** The days on which the office is open. */
	readonly days: readonly Day[];
	readonly lines: readonly CoverageLine[];
	readonly holes: readonly Hole[];
	readonly singles: readonly SinglePoint[];
	readonly ending: readonly EndingProof[];
};

/** Coverage of an office from today on, for the days of a plan: one statement. */
export async function outlookOf(
	db: Db,
	asked: { unitIds: readonly number[]; code: string | null },
	today: Day,
	calendar: WorkingCalendar,
): Promise<Outlook | null> {
	const until = addDays(today, planDays);
	const roster = await rosterOf(db, { ...asked, from: today, to: until });
	if (!roster) return null;
	const days = openDays(calendar, today, until);
	const lines = coverageOf(roster, roster.services, days);
	return {
		roster,
		days,
		lines,
		holes: holesIn(lines, roster),
		singles: singlePointsIn(lines, roster),
		ending: endingProofsIn(lines, roster),
	};
}

/** openDays(calendar, '2026-11-27', '2026-12-01') → Friday and Monday */
export function openDays(calendar: WorkingCalendar, from: Day, to: Day): Day[] {
	const days: Day[] = [];
	for (let day = from; day < to; day = addDays(day, 1))
		if (calendar.isWorkingDay(day)) days.push(day);
	return days;
}

export type WithoutOfficer = { readonly officeName: string; readonly losses: readonly Loss[] };

/**
 * What the desks lose when an officer is away in `[from, to)`, and who could step in: for whoever
 * releases hours or approves a course. Null when the unit of the officer has no office.
 */
export async function coverageWithout(
	db: Db,
	officerId: number,
	period: { readonly from: Day; readonly to: Day },
	calendar: WorkingCalendar,
): Promise<WithoutOfficer | null> {
	const { from, to } = period;
	const roster = await rosterOf(db, { officerId, from, to });
	if (!roster) return null;
	const absence = { officerId, kind: 'leave', fromDay: from, toDay: to, part: 'whole' } as const;
	const losses = lossesOf(roster, roster.services, absence, openDays(calendar, from, to));
	return { officeName: roster.name, losses };
}
