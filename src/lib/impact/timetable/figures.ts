import type { Instance, OfficerEntry } from './instance.ts';
import { movesBetween } from './move.ts';
import type { Placement } from './plan.ts';
import { placedIn } from './rules-value.ts';
import { minutesLost, minutesSaved, unfairHalfHours } from './rules-worth.ts';

/** What a plan comes to, in figures for people. Minutes are of citizens' waiting within the horizon. */
export type TimetableFigures = {
	readonly minutesSaved: number;
	readonly minutesLost: number;
	readonly officers: number;
	readonly placements: number;
	readonly wishes: number;
	/** JP of all placements, and the part that fills what officers owe. */
	readonly jp: number;
	readonly jpCredited: number;
	/** Officers who know another plan and must change, counted by officer and course. */
	readonly moves: number;
	readonly burden: BurdenFigures;
};

/** Half-hours in class a year, those so far included, of everybody who has a wish. */
export type BurdenFigures = {
	readonly mean: number;
	readonly least: number;
	readonly most: number;
	/** Officers above the fair number, and their half-hours above it that this plan adds. */
	readonly aboveFair: number;
	readonly halfHoursAbove: number;
	/** 0: all carry the same, 1: one carries all (Gini). */
	readonly unevenness: number;
};

export function figuresOf(instance: Instance, placements: readonly Placement[]): TimetableFigures {
	const placed = placedIn(instance, placements);
	const sum = (of: (one: (typeof placed)[number]) => number) =>
		placed.reduce((total, one) => total + of(one), 0);
	const byOfficer = Map.groupBy(placed, ({ who }) => who);
	const credited = [...byOfficer].reduce((total, [{ officer }, own]) => {
		const jp = own.reduce((all, { into }) => all + into.training.jp, 0);
		return total + Math.min(Math.max(0, officer.jpDue), jp);
	}, 0);
	const { problem } = instance;
	const known = problem.previous?.placements ?? [];
	return {
		minutesSaved: sum(({ who, into }) => minutesSaved(instance, who, into)),
		minutesLost: sum(({ who, into }) => minutesLost(who, into)),
		officers: byOfficer.size,
		placements: placed.length,
		wishes: problem.wishes.length,
		jp: sum(({ into }) => into.training.jp),
		jpCredited: credited,
		moves: problem.previous === null ? 0 : movesBetween(problem, known, placements).length,
		burden: burdenOf(instance, byOfficer),
	};
}

function burdenOf(
	{ problem, officers }: Instance,
	byOfficer: ReadonlyMap<OfficerEntry, readonly { readonly into: { slots: readonly number[] } }[]>,
): BurdenFigures {
	const fair = problem.terms.fairHalfHours;
	const wishing = new Set(problem.wishes.map(({ officerId }) => officerId));
	const each = [...officers.values()]
		.filter(({ officer }) => wishing.has(officer.id))
		.map((who) => {
			const own = byOfficer.get(who) ?? [];
			const added = own.reduce((total, { into }) => total + into.slots.length, 0);
			const above = unfairHalfHours(who.officer.burden, added, fair);
			return { all: who.officer.burden + added, above };
		});
	const all = each.map((one) => one.all).sort((one, other) => one - other);
	const total = all.reduce((sum, one) => sum + one, 0);
	return {
		mean: all.length > 0 ? total / all.length : 0,
		least: all[0] ?? 0,
		most: all.at(-1) ?? 0,
		aboveFair: all.filter((one) => one > fair).length,
		halfHoursAbove: each.reduce((sum, { above }) => sum + above, 0),
		unevenness: gini(all, total),
	};
}

/** Gini's coefficient of sorted numbers: Σ (2i − n − 1) xᵢ ÷ (n Σ x). gini([0, 4], 4) → 0.5 */
function gini(sorted: readonly number[], total: number): number {
	if (total === 0) return 0;
	const n = sorted.length;
	return sorted.reduce((sum, one, at) => sum + (2 * (at + 1) - n - 1) * one, 0) / (n * total);
}
