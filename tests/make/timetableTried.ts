import {
	checkTimetable,
	instanceOf,
	valueOf,
	type Placement,
	type TimetableProblem,
} from '../../src/lib/impact/index.ts';

/**
 * The best of all plans, by trying every combination of "no class or one of the course" for every wish.
 * Decides by the checker alone; null when no plan keeps the rules.
 */
export function bestByTrying(problem: TimetableProblem): { value: number; plans: number } | null {
	const instance = instanceOf(problem);
	const choices = problem.wishes.map(({ officerId, courseCode }) => [
		null,
		...problem.classes
			.filter((one) => one.courseCode === courseCode)
			.map(({ id }) => ({ officerId, classId: id })),
	]);
	const ofPlacement = choices.map((own) =>
		own.filter(
			(one) =>
				one === null ||
				!checkTimetable(problem, [one]).some(({ rule }) =>
					['leave', 'forbidden', 'closedToOffice', 'cancelledClass', 'trialOrder'].includes(rule),
				),
		),
	);
	let best: number | null = null;
	let plans = 0;
	const walk = (at: number, placements: Placement[]) => {
		if (at === ofPlacement.length) {
			const value = valueOf(instance, placements);
			plans += 1;
			if (best !== null && value <= best) return;
			if (checkTimetable(problem, placements).length === 0) best = value;
			return;
		}
		for (const one of ofPlacement[at] ?? []) walk(at + 1, one ? [...placements, one] : placements);
	};
	walk(0, []);
	return best === null ? null : { value: best, plans };
}
