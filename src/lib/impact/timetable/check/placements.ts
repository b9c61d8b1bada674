import { hasBegun, broken } from './broken.ts';
import type { TimetableClass } from '../class.ts';
import type { TimetableOfficer } from '../officer.ts';
import type { Placement, Violation } from '../plan.ts';
import type { TimetableProblem } from '../problem.ts';

/** Rules about one officer in one class. */
export function placementViolations(
	problem: TimetableProblem,
	placements: readonly Placement[],
): Violation[] {
	const officers = new Map(problem.officers.map((one) => [one.id, one]));
	const classes = new Map(problem.classes.map((one) => [one.id, one]));
	const wishes = new Set(problem.wishes.map((one) => `${one.officerId} ${one.courseCode}`));
	const known = new Set(
		(problem.previous?.placements ?? []).map((one) => `${one.officerId} ${one.classId}`),
	);
	const seen = new Set<string>();
	const all = placements.flatMap(({ officerId, classId }) => {
		const who = { officers: [officerId], classes: [classId] };
		const key = `${officerId} ${classId}`;
		if (seen.has(key)) return [broken('twice', who)];
		seen.add(key);
		const officer = officers.get(officerId);
		const training = classes.get(classId);
		if (!officer || !training) return [broken('unknown', who)];
		if (hasBegun(problem, training)) return known.has(key) ? [] : [broken('frozen', who)];
		const wished = wishes.has(`${officerId} ${training.courseCode}`);
		return [
			...(wished ? [] : [broken('noWish', who)]),
			...single(officer, training).map((rule) => broken(rule, who)),
			...trial(problem, officer, training).map((rule) => broken(rule, who)),
		];
	});
	return [...all, ...missing(problem, seen)];
}

function single(officer: TimetableOfficer, training: TimetableClass) {
	const onLeave = training.sessions.some((session) =>
		officer.away.some(
			(away) =>
				away.why === 'leave' &&
				session.day >= away.fromDay &&
				session.day < away.toDay &&
				session.from < away.to &&
				away.from < session.to,
		),
	);
	const closed = training.officeIds !== null && !training.officeIds.includes(officer.officeId);
	return [
		...(training.fixed === 'cancelled' ? (['cancelledClass'] as const) : []),
		...(closed ? (['closedToOffice'] as const) : []),
		...(officer.forbids.includes(training.id) ? (['forbidden'] as const) : []),
		...(onLeave ? (['leave'] as const) : []),
	];
}

function trial(problem: TimetableProblem, officer: TimetableOfficer, training: TimetableClass) {
	const early = (from: string) => training.sessions.every(({ day }) => day < from);
	const late = (from: string) => training.sessions.every(({ day }) => day >= from);
	return problem.strata
		.filter(({ courseCode }) => courseCode === training.courseCode)
		.filter(
			(one) =>
				(one.treatment.includes(officer.id) && !early(one.controlFrom)) ||
				(one.control.includes(officer.id) && !late(one.controlFrom)),
		)
		.map(() => 'trialOrder' as const);
}

/** Pins that are not kept, and people put out of a class that has begun. */
function missing(problem: TimetableProblem, placed: ReadonlySet<string>): Violation[] {
	const pins = problem.officers.flatMap(({ id, pins: own }) =>
		own
			.filter((classId) => !placed.has(`${id} ${classId}`))
			.map((classId) => broken('pinMissing', { officers: [id], classes: [classId] })),
	);
	const begun = new Set(
		problem.classes.filter((one) => hasBegun(problem, one)).map((one) => one.id),
	);
	const sat = (problem.previous?.placements ?? []).filter(
		({ officerId, classId }) => begun.has(classId) && !placed.has(`${officerId} ${classId}`),
	);
	return [
		...pins,
		...sat.map((one) => broken('frozen', { officers: [one.officerId], classes: [one.classId] })),
	];
}
