import { addDays, daysBetween } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { TimetableClass } from './class.ts';
import type { TimetableOffice, TimetableOfficer } from './officer.ts';
import type { TimetableProblem, TimetableWish } from './problem.ts';
import { dayNumberOf, slotAt, slotsADay, slotsOf, type Slot } from './slot.ts';

/** A class with what is asked of it a thousand times. */
export type ClassEntry = {
	readonly training: TimetableClass;
	readonly slots: readonly Slot[];
	readonly firstDay: Day;
	readonly lastDay: Day;
	/** Part of a year in which the course is of use within the horizon. */
	readonly share: number;
	readonly frozen: boolean;
};

type AwaySpan = { readonly from: Slot; readonly to: Slot; readonly leave: boolean };

export type OfficerEntry = {
	readonly officer: TimetableOfficer;
	readonly office: TimetableOffice;
	/** Half-hours `[from, to)` away, by number of the day; `leave` as in `TimetableAway`. */
	readonly away: ReadonlyMap<number, readonly AwaySpan[]>;
};

type TrialArm = { readonly control: boolean; readonly controlFrom: Day };

/** A problem with its lookups. */
export type Instance = {
	readonly problem: TimetableProblem;
	readonly officers: ReadonlyMap<number, OfficerEntry>;
	readonly classes: ReadonlyMap<number, ClassEntry>;
	readonly classesOfCourse: ReadonlyMap<string, readonly ClassEntry[]>;
	/** By `pairKey`: the wish, the arm of a trial, the class of the plan that people know. */
	readonly wishes: ReadonlyMap<string, TimetableWish>;
	readonly arms: ReadonlyMap<string, TrialArm>;
	readonly before: ReadonlyMap<string, number>;
};

export const pairKey = (officerId: number, courseCode: string): string =>
	`${officerId}:${courseCode}`;

/** Thrown for data that contradict themselves: a fault of the caller, not a refusal. */
function known<T>(found: T | undefined, what: string): T {
	if (found === undefined) throw new RangeError(`unknown ${what}`);
	return found;
}

export function instanceOf(problem: TimetableProblem): Instance {
	const offices = new Map(problem.offices.map((office) => [office.id, office]));
	const classes = new Map(problem.classes.map((one) => [one.id, classEntry(problem, one)]));
	const arms = new Map<string, TrialArm>();
	for (const { courseCode, controlFrom, treatment, control } of problem.strata) {
		for (const id of treatment) arms.set(pairKey(id, courseCode), { control: false, controlFrom });
		for (const id of control) arms.set(pairKey(id, courseCode), { control: true, controlFrom });
	}
	const before = (problem.previous?.placements ?? []).flatMap(({ officerId, classId }) => {
		const entry = classes.get(classId);
		return entry ? [[pairKey(officerId, entry.training.courseCode), classId] as const] : [];
	});
	return {
		problem,
		classes,
		officers: new Map(
			problem.officers.map((officer) => [
				officer.id,
				{
					officer,
					office: known(offices.get(officer.officeId), `office ${officer.officeId}`),
					away: awayOf(problem, officer),
				},
			]),
		),
		classesOfCourse: Map.groupBy(classes.values(), ({ training }) => training.courseCode),
		wishes: new Map(problem.wishes.map((wish) => [pairKey(wish.officerId, wish.courseCode), wish])),
		arms,
		before: new Map(before),
	};
}

function classEntry({ horizon, previous }: TimetableProblem, training: TimetableClass): ClassEntry {
	const days = training.sessions.map(({ day }) => day).sort();
	const firstDay = known(days[0], `session of class ${training.id}`);
	const lastDay = days.at(-1) ?? firstDay;
	const frozenBefore = previous?.frozenBefore ?? null;
	return {
		training,
		slots: slotsOf(horizon.from, training.sessions),
		firstDay,
		lastDay,
		share: Math.max(0, daysBetween(addDays(lastDay, 1), horizon.to)) / 365,
		frozen: frozenBefore !== null && firstDay < frozenBefore,
	};
}

function awayOf({ horizon }: TimetableProblem, officer: TimetableOfficer): OfficerEntry['away'] {
	const spans = officer.away.flatMap(({ fromDay, toDay, from, to, why }) =>
		Array.from({ length: Math.max(0, daysBetween(fromDay, toDay)) }, (_, days) => {
			const midnight = slotAt(horizon.from, fromDay, 0) + days * slotsADay;
			return { from: midnight + from, to: midnight + to, leave: why === 'leave' };
		}),
	);
	return Map.groupBy(spans, ({ from }) => dayNumberOf(from));
}
