import { weekday } from '../../../time/index.ts';
import { begunPlacements, broken } from './broken.ts';
import type { TimetableOfficer } from '../officer.ts';
import type { Placement, Violation } from '../plan.ts';
import type { CoverNeed, TimetableProblem } from '../problem.ts';

/** Who sits in class in a half-hour, by `day halfHour`. */
type Sitting = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * In every half-hour in which somebody of an office sits in class: those left at the desks against the
 * need, or against those who would be left without any training where they are fewer than needed.
 */
export function coverViolations(
	problem: TimetableProblem,
	placements: readonly Placement[],
): Violation[] {
	const officeOf = new Map(problem.officers.map(({ id, officeId }) => [id, officeId]));
	const byOffice = Map.groupBy(placements, ({ officerId }) => officeOf.get(officerId));
	const begun = Map.groupBy(begunPlacements(problem), ({ officerId }) => officeOf.get(officerId));
	const needs = Map.groupBy(problem.cover, ({ officeId }) => officeId);
	const officers = Map.groupBy(problem.officers, ({ officeId }) => officeId);
	return [...byOffice].flatMap(([officeId, own]) =>
		officeId === undefined
			? []
			: officeViolations(
					officers.get(officeId) ?? [],
					needs.get(officeId) ?? [],
					sittingOf(problem, own),
					sittingOf(problem, begun.get(officeId) ?? []),
				),
	);
}

function sittingOf(problem: TimetableProblem, placements: readonly Placement[]): Sitting {
	const sitting = new Map<string, Set<number>>();
	const classes = new Map(problem.classes.map((one) => [one.id, one]));
	for (const { officerId, classId } of placements)
		for (const { day, from, to } of classes.get(classId)?.sessions ?? [])
			for (let at = from; at < to; at += 1) {
				const key = `${day} ${at}`;
				sitting.set(key, (sitting.get(key) ?? new Set<number>()).add(officerId));
			}
	return sitting;
}

function officeViolations(
	officers: readonly TimetableOfficer[],
	needs: readonly CoverNeed[],
	sitting: Sitting,
	begun: Sitting,
): Violation[] {
	return [...sitting].flatMap(([key, gone]) => {
		const [day = '', clock = ''] = key.split(' ');
		const halfHour = Number(clock);
		const there = officers.filter((one) => atDesk(one, day, halfHour));
		return needs
			.filter((need) => holdsAt(need, day, halfHour))
			.flatMap((need) => {
				const able = there.filter(
					({ services }) => need.service === null || services.includes(need.service),
				);
				const left = able.filter(({ id }) => !gone.has(id)).length;
				const facts = able.filter(({ id }) => !begun.get(key)?.has(id)).length;
				const allowed = Math.min(need.officers, able.length, facts);
				if (left >= allowed) return [];
				const at = { officeId: need.officeId, service: need.service, day, halfHour };
				const officerIds = able.filter(({ id }) => gone.has(id)).map(({ id }) => id);
				return [broken('cover', { officers: officerIds }, { at, has: left, allowed })];
			});
	});
}

function atDesk({ away }: TimetableOfficer, day: string, halfHour: number): boolean {
	return !away.some(
		(one) => day >= one.fromDay && day < one.toDay && halfHour >= one.from && halfHour < one.to,
	);
}

function holdsAt({ on, from, to }: CoverNeed, day: string, halfHour: number): boolean {
	if (halfHour < from || halfHour >= to) return false;
	return typeof on === 'number' ? on === weekday(day as Parameters<typeof weekday>[0]) : on === day;
}
