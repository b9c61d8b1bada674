import type { Day } from '../../time/index.ts';
import type { DutyPart } from './part.ts';

/** Why an officer is away: *cuti*, *sakit*, *pelatihan*, *tugas di tempat lain*. */
export const absenceKinds = ['leave', 'sick', 'training', 'elsewhere'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

/** Away on that part of each day of `[fromDay, toDay)`. Duty stays beneath it and comes back with a withdrawal. */
export type Absence = {
	readonly officerId: number;
	readonly kind: AbsenceKind;
	readonly fromDay: Day;
	readonly toDay: Day;
	readonly part: DutyPart;
};

/** Learning hours that a promise of the supervisor released on a day, without a time of the day. */
export type ReleasedHours = {
	readonly officerId: number;
	readonly day: Day;
	readonly hours: number;
};

/** isAway({ fromDay: '2026-12-03', toDay: '2026-12-04', … }, '2026-12-03') → true */
export function isAway(absence: Absence, day: Day): boolean {
	return absence.fromDay <= day && day < absence.toDay;
}
