import {
	checkTimetable,
	type Placement,
	type TimetablePlan,
	type TimetablePrices,
	type TimetableProblem,
	type Violation,
} from '../timetable/index.ts';
import type { BlockedRule, BlockedWish } from './blocked.ts';

/**
 * For each wish without a place, the rule that keeps it out. The officer is put into each class of the
 * course, beside everybody who sits in it; what the independent checker then objects to is the answer. Of
 * several classes the one counts to which least objects.
 */
export function blockedIn(problem: TimetableProblem, plan: TimetablePlan): BlockedWish[] {
	const placed = new Set(
		plan.placements.map(({ officerId, classId }) => `${officerId}|${classId}`),
	);
	const officers = new Map(problem.officers.map((one) => [one.id, one]));
	const byCourse = Map.groupBy(problem.classes, ({ courseCode }) => courseCode);
	const small = smallProblems(problem, plan.placements);
	return problem.wishes.flatMap((wish): BlockedWish[] => {
		const officer = officers.get(wish.officerId);
		const classes = byCourse.get(wish.courseCode) ?? [];
		if (!officer || classes.some(({ id }) => placed.has(`${wish.officerId}|${id}`))) return [];
		const base = {
			officerId: wish.officerId,
			officeId: officer.officeId,
			courseCode: wish.courseCode,
			minutesAYear: wish.minutesAYear,
		};
		const { inOffice, seated } = small(officer.officeId);
		const reasons = classes.map(({ id, seatsMax }) => {
			const trial = [...seated, { officerId: wish.officerId, classId: id }];
			const [broken] = checkTimetable(inOffice, trial);
			if (broken) return { classId: id, rule: broken.rule, at: broken.at, order: 2 };
			const taken = plan.placements.filter(({ classId }) => classId === id).length;
			const rule: BlockedRule = taken >= seatsMax ? 'full' : 'notWorthIt';
			return { classId: id, rule, at: null, order: rule === 'full' ? 1 : 0 };
		});
		const nearest = reasons.toSorted((a, b) => a.order - b.order)[0];
		if (!nearest) return [{ ...base, classId: null, rule: 'noClass', price: null, at: null }];
		const { order: _, ...reason } = nearest;
		return [{ ...base, ...reason, price: priceOf(plan.prices, reason) }];
	});
}

/**
 * The problem of one office with its own placements: what one officer breaks is seen in it, and a city is
 * not checked once for each of its wishes. Rules of whole classes are asked elsewhere.
 */
function smallProblems(problem: TimetableProblem, placements: readonly Placement[]) {
	const officeOf = new Map(problem.officers.map((one) => [one.id, one.officeId]));
	const seats = Map.groupBy(placements, ({ officerId }) => officeOf.get(officerId));
	const officers = Map.groupBy(problem.officers, ({ officeId }) => officeId);
	const cover = Map.groupBy(problem.cover, ({ officeId }) => officeId);
	const wishes = Map.groupBy(problem.wishes, ({ officerId }) => officeOf.get(officerId));
	const classes = problem.classes.map((one) => ({ ...one, seatsMin: 0 }));
	const known = new Map<number, { inOffice: TimetableProblem; seated: readonly Placement[] }>();
	return (officeId: number) => {
		const before = known.get(officeId);
		if (before) return before;
		const small = {
			inOffice: {
				...problem,
				classes,
				offices: problem.offices.filter(({ id }) => id === officeId),
				officers: officers.get(officeId) ?? [],
				cover: cover.get(officeId) ?? [],
				wishes: wishes.get(officeId) ?? [],
				terms: { ...problem.terms, budget: null },
				previous: null,
			},
			seated: seats.get(officeId) ?? [],
		};
		known.set(officeId, small);
		return small;
	};
}

function priceOf(
	prices: TimetablePrices,
	{ classId, rule, at }: { classId: number; rule: BlockedRule; at: Violation['at'] },
): number | null {
	if (rule === 'full') return prices.seats[classId] ?? null;
	if (rule !== 'cover' || at === null) return null;
	const same = prices.cover.filter(
		(one) => one.officeId === at.officeId && one.day === at.day && one.service === at.service,
	);
	return same.length === 0 ? null : Math.max(...same.map(({ minutes }) => minutes));
}
