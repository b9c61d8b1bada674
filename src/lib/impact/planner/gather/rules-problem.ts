import type { Target } from '../../../hours/index.ts';
import type { Day } from '../../../time/index.ts';
import type {
	PreviousTimetable,
	TimetableClass,
	TimetableOfficer,
	TimetableProblem,
	TimetableStratum,
} from '../../timetable/index.ts';
import type { PlannedClass } from '../plannedClass.ts';
import { termsWith } from '../terms.ts';
import type { Timetable } from '../timetable.ts';
import type {
	CourseFacts,
	Decided,
	GroupWorth,
	OfficeNeed,
	Staff,
	StaffAway,
	StaffDuty,
} from './facts.ts';
import { leavesOf, offDesk } from './rules-away.ts';
import { hoursDue } from './rules-hours.ts';
import { lostWithoutOne } from './rules-lost.ts';
import { coverOf, serviceKey } from './rules-need.ts';
import { wishesOf } from './rules-wishes.ts';

/** Everything that was read for a timetable. */
export type Gathered = {
	readonly timetable: Timetable;
	readonly offices: readonly OfficeNeed[];
	readonly staff: readonly Staff[];
	readonly duties: readonly StaffDuty[];
	readonly aways: readonly StaffAway[];
	readonly classes: readonly PlannedClass[];
	readonly decided: readonly Decided[];
	readonly targets: readonly Target[];
	readonly worths: readonly GroupWorth[];
	readonly courses: readonly CourseFacts[];
	readonly strata: readonly TimetableStratum[];
	readonly previous: PreviousTimetable | null;
	/** Classes that begin before this day have begun, or are too near to be filled anew. */
	readonly today: Day;
};

/** What was read as a problem for the solver and the checker: the same facts give the same problem. */
export function problemOf(read: Gathered): TimetableProblem {
	const { timetable, offices, staff, classes } = read;
	const known = new Map(offices.map((office) => [office.officeId, office]));
	const team = Map.groupBy(staff, ({ officeId }) => officeId);
	return {
		horizon: { from: timetable.from, to: timetable.to },
		offices: offices.map((office) => ({
			id: office.officeId,
			minutesLost: lostWithoutOne(office, team.get(office.officeId)?.length ?? 0),
		})),
		officers: officersOf(read, known),
		classes: trainings(classes),
		wishes: wishesOf(staff, read.courses, known, read.worths),
		cover: offices.flatMap(coverOf),
		strata: read.strata,
		terms: termsWith(timetable.budget),
		previous: read.previous,
	};
}

function officersOf(read: Gathered, offices: ReadonlyMap<number, OfficeNeed>): TimetableOfficer[] {
	const { staff, duties, aways, decided, targets, timetable } = read;
	const duty = Map.groupBy(duties, ({ officerId }) => officerId);
	const rosterDays = new Map(
		[...Map.groupBy(duties, ({ officeId }) => officeId)].map(([officeId, own]) => [
			officeId,
			new Set(own.map(({ day }) => day)),
		]),
	);
	const away = Map.groupBy(aways, ({ officerId }) => officerId);
	const own = Map.groupBy(decided, ({ officerId }) => officerId);
	return staff.map((one) => {
		const { due, ceiling } = hoursDue(one, targets, timetable.from);
		const chosen = (kind: 'pin' | 'forbid') =>
			(own.get(one.officerId) ?? []).filter((d) => d.kind === kind).map(({ classId }) => classId);
		const days = rosterDays.get(one.officeId) ?? new Set<Day>();
		return {
			id: one.officerId,
			officeId: one.officeId,
			services: (offices.get(one.officeId)?.groups ?? [])
				.filter((g) => (one.levels[g.competencyCode] ?? 0) >= g.requiredLevel)
				.map((g) => serviceKey(g.competencyCode, g.requiredLevel)),
			away: [
				...leavesOf(away.get(one.officerId) ?? []),
				...offDesk(duty.get(one.officerId) ?? [], days),
			],
			jpDue: due,
			jpCeiling: ceiling,
			burden: one.burden,
			pins: chosen('pin'),
			forbids: chosen('forbid'),
		};
	});
}

/** Rooms and trainers are the same where they are called the same. */
function trainings(classes: readonly PlannedClass[]): TimetableClass[] {
	const numbered = (names: readonly (string | null)[]) => {
		const distinct = [...new Set(names.flatMap((name) => name?.toLowerCase() ?? []))].sort();
		return (name: string | null) =>
			name === null ? null : 1 + distinct.indexOf(name.toLowerCase());
	};
	const room = numbered(classes.map(({ place }) => place));
	const trainer = numbered(classes.map((one) => one.trainer));
	return classes.map((one) => ({
		id: one.id,
		courseCode: one.courseCode,
		sessions: one.sessions.map((session) => ({ ...session, roomId: room(one.place) })),
		seatsMin: one.seatsMin,
		seatsMax: one.seatsMax,
		cost: one.cost,
		costASeat: one.costASeat,
		jp: one.jp,
		trainerId: trainer(one.trainer),
		officeIds: null,
		fixed: one.cancelled ? 'cancelled' : null,
	}));
}
