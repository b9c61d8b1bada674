import type { Effect } from '../effect.ts';
import { added, hoursOf, type Ranged } from '../value/value.ts';
import type { YearDraft } from './yearLine.ts';

/** Said beside each line and stored with it. */
const yearRule = 'daftar-pelatihan/1';

/** What is known of a course at the offices of the province. */
export type CourseDemand = {
	readonly courseCode: string;
	readonly competencyCode: string;
	readonly level: number;
	readonly jp: number;
	/** By office: who lacks, and what the first qualified is worth there; null: not told. */
	readonly offices: readonly {
		readonly officeId: number;
		readonly lacking: number;
		readonly levels: number;
		readonly hoursDue: number;
		readonly waiting: Ranged | null;
		readonly visitsAYear: number;
	}[];
	/** Rupiah a seat, from the classes planned so far. */
	readonly costASeat: number | null;
	readonly minutesEffect: { readonly id: number; readonly effect: Effect } | null;
	readonly pointsEffect: { readonly id: number; readonly effect: Effect } | null;
};

/** Fewer than so many people are served by places in other classes. */
const leastSeats = 3;

/**
 * The line of a course in next year's list; null where too few need it, or where its effect is known to
 * do harm. The first of an office who learns saves the whole value of one more qualified officer; the
 * others are counted with the measured effect on the visits that they serve, if there is one.
 */
export function lineOf(demand: CourseDemand): YearDraft | null {
	const offices = demand.offices.filter(({ lacking }) => lacking > 0);
	const seats = offices.reduce((sum, { lacking }) => sum + lacking, 0);
	if (seats < leastSeats || harms(demand)) return null;
	const hours = seats * hoursOf(demand.jp);
	const waiting = offices.reduce<Ranged | null>(
		(sum, { waiting: own }) => (own === null ? sum : sum === null ? own : added(own, sum)),
		null,
	);
	const visits = offices.reduce((sum, one) => sum + one.visitsAYear * one.lacking, 0);
	const served = scaled(demand.minutesEffect?.effect ?? null, -visits);
	const minutes = waiting === null ? served : added(waiting, served);
	return {
		courseCode: demand.courseCode,
		seats,
		offices: offices.map(({ officeId }) => officeId),
		jp: demand.jp,
		hours,
		cost: demand.costASeat === null ? null : Math.round(demand.costASeat * seats),
		minutes,
		points: scaled(demand.pointsEffect?.effect ?? null, 1),
		reason: {
			lacking: seats,
			levels: offices.reduce((sum, { levels }) => sum + levels, 0),
			hoursDue: offices.reduce((sum, { hoursDue }) => sum + hoursDue, 0),
			minutesFrom: waiting && served ? 'both' : waiting ? 'value' : served ? 'effect' : 'unknown',
			effectId: (served ? demand.minutesEffect?.id : demand.pointsEffect?.id) ?? null,
		},
		rule: yearRule,
	};
}

/** A course whose minutes or points are surely worse is no proposal. */
function harms({ minutesEffect, pointsEffect }: CourseDemand): boolean {
	const minutes = minutesEffect?.effect;
	const points = pointsEffect?.effect;
	return (
		(minutes?.status === 'estimated' && minutes.low > 0) ||
		(points?.status === 'estimated' && points.high < 0)
	);
}

function scaled(effect: Effect | null, times: number): Ranged | null {
	if (effect?.status !== 'estimated' || times === 0) return null;
	const bounds = [effect.low * times, effect.high * times].sort((a, b) => a - b);
	return { mid: effect.estimate * times, low: bounds[0] ?? 0, high: bounds[1] ?? 0 };
}

/**
 * One course for each step of a competency: of several that lead to the same level, the one whose effect
 * is known, else the shortest.
 */
export function oneForEachStep(demands: readonly CourseDemand[]): CourseDemand[] {
	const known = (one: CourseDemand) =>
		Number(one.minutesEffect?.effect.status === 'estimated') +
		Number(one.pointsEffect?.effect.status === 'estimated');
	const steps = Map.groupBy(demands, (one) => `${one.competencyCode}:${one.level}`);
	return [...steps.values()].flatMap(
		(own) => own.toSorted((a, b) => known(b) - known(a) || a.jp - b.jp)[0] ?? [],
	);
}
