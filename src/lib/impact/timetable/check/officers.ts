import { broken, clash, hasBegun } from './broken.ts';
import type { TimetableClass } from '../class.ts';
import type { TimetableOfficer } from '../officer.ts';
import type { Placement, Violation } from '../plan.ts';
import type { TimetableProblem } from '../problem.ts';

/** Rules about all classes of one officer together. */
export function officerViolations(
	problem: TimetableProblem,
	placements: readonly Placement[],
): Violation[] {
	const classes = new Map(problem.classes.map((one) => [one.id, one]));
	const placed = Map.groupBy(placements, ({ officerId }) => officerId);
	return problem.officers.flatMap((officer) => {
		const own = (placed.get(officer.id) ?? []).flatMap(({ classId }) => classes.get(classId) ?? []);
		return [...pairs(problem, officer, own), ...sums(problem, officer, own)];
	});
}

/** Two classes of one course, or at one time; not when both have begun. */
function pairs(
	problem: TimetableProblem,
	officer: TimetableOfficer,
	own: readonly TimetableClass[],
): Violation[] {
	return own.flatMap((one, at) =>
		own.slice(at + 1).flatMap((other) => {
			if (one.id === other.id) return [];
			if (hasBegun(problem, one) && hasBegun(problem, other)) return [];
			const who = { officers: [officer.id], classes: [one.id, other.id] };
			return [
				...(one.courseCode === other.courseCode ? [broken('oneClassACourse', who)] : []),
				...(clash(one, other) ? [broken('clash', who)] : []),
			];
		}),
	);
}

/** Ceilings; what classes that have begun take stands in any case. */
function sums(
	problem: TimetableProblem,
	officer: TimetableOfficer,
	own: readonly TimetableClass[],
): Violation[] {
	const begun = own.filter((one) => hasBegun(problem, one));
	const who = { officers: [officer.id], classes: own.map(({ id }) => id) };
	const jp = sum(own, (one) => one.jp);
	const jpAllowed = Math.max(
		officer.jpCeiling ?? Infinity,
		sum(begun, (one) => one.jp),
	);
	const hours = sum(own, hoursOf);
	const most = problem.terms.mostHalfHours;
	const hoursAllowed = Math.max(
		most === null ? Infinity : Math.max(0, most - officer.burden),
		sum(begun, hoursOf),
	);
	return [
		...(jp > jpAllowed ? [broken('jpCeiling', who, { has: jp, allowed: jpAllowed })] : []),
		...(hours > hoursAllowed
			? [broken('burdenCap', who, { has: hours, allowed: hoursAllowed })]
			: []),
	];
}

function sum(list: readonly TimetableClass[], of: (one: TimetableClass) => number): number {
	return list.reduce((total, one) => total + of(one), 0);
}

const hoursOf = ({ sessions }: TimetableClass) =>
	sessions.reduce((total, { from, to }) => total + to - from, 0);
