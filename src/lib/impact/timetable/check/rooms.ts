import { broken, hasBegun } from './broken.ts';
import type { TimetableClass, TimetableSession } from '../class.ts';
import type { Placement, Violation } from '../plan.ts';
import type { TimetableProblem } from '../problem.ts';

/** Classes that somebody joins, or that are promised, never share a trainer or a room at one time. */
export function collisionViolations(
	problem: TimetableProblem,
	placements: readonly Placement[],
): Violation[] {
	const joined = new Set(placements.map(({ classId }) => classId));
	const running = problem.classes.filter(({ id, fixed }) => joined.has(id) || fixed === 'runs');
	const taught = running.flatMap((one) => (one.trainerId === null ? [] : [one]));
	return [
		...[...Map.groupBy(taught, ({ trainerId }) => trainerId).values()].flatMap((same) =>
			colliding(problem, same, 'trainer', () => true),
		),
		...[...Map.groupBy(running.flatMap(roomsOf), ({ room }) => room)].flatMap(([room, own]) =>
			colliding(
				problem,
				[...new Set(own.map(({ training }) => training))],
				'room',
				(mine, theirs) => mine.roomId === room && theirs.roomId === room,
			),
		),
	];
}

function roomsOf(training: TimetableClass) {
	const rooms = new Set(training.sessions.flatMap(({ roomId }) => roomId ?? []));
	return [...rooms].map((room) => ({ room, training }));
}

function colliding(
	problem: TimetableProblem,
	same: readonly TimetableClass[],
	rule: 'trainer' | 'room',
	concerned: (mine: TimetableSession, theirs: TimetableSession) => boolean,
): Violation[] {
	return same.flatMap((one, at) =>
		same
			.slice(at + 1)
			.filter((other) => !(hasBegun(problem, one) && hasBegun(problem, other)))
			.filter((other) =>
				one.sessions.some((mine) =>
					other.sessions.some(
						(theirs) =>
							mine.day === theirs.day &&
							mine.from < theirs.to &&
							theirs.from < mine.to &&
							concerned(mine, theirs),
					),
				),
			)
			.map((other) => broken(rule, { classes: [one.id, other.id] })),
	);
}
