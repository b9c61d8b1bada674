import { addDays, day, type Day } from '../../time/index.ts';
import { defaultForm, estimatedCost } from './costs.ts';
import type { LineFinding } from './finding.ts';

/** A course that the product offers, as the arrow or the page brings it. */
export type Offer = {
	readonly code: string;
	readonly title: string;
	readonly competencyCode: string | null;
	readonly level: number | null;
	readonly formCode: string;
	readonly jp: number;
};

/** One step of one competency with who needs it. */
export type Demand = {
	readonly competencyId: number;
	readonly competencyCode: string;
	readonly kind: string;
	readonly level: number;
	readonly people: number;
	readonly duty: number;
	readonly levels: number;
};

/** The course that leads to a level: the lowest that reaches it; none that only leads part of the way. */
export function offerFor(
	demand: Pick<Demand, 'competencyCode' | 'level'>,
	offers: readonly Offer[],
): Offer | null {
	const reaching = offers.filter(
		({ competencyCode, level }) =>
			competencyCode === demand.competencyCode && level !== null && level >= demand.level,
	);
	return reaching.toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0) || a.jp - b.jp)[0] ?? null;
}

/**
 * Days `[from, to)`: what posts demand without exception comes first; technical training, which needs
 * rooms and teachers, from the second quarter; the rest in the second half.
 */
export function scheduleOf(
	year: number,
	{ people, duty, kind }: Pick<Demand, 'people' | 'duty' | 'kind'>,
): { from: Day; to: Day } {
	if (kind === 'teknis') return { from: day(`${year}-04-01`), to: day(`${year}-10-01`) };
	return duty * 2 > people
		? { from: day(`${year}-02-01`), to: day(`${year}-07-01`) }
		: { from: day(`${year}-07-01`), to: addDays(day(`${year}-11-30`), 1) };
}

/** The first shape of a row; everything in it may be changed by hand afterwards. */
export function draftOf(year: number, demand: Demand, offers: readonly Offer[]) {
	const offer = offerFor(demand, offers);
	const form = offer ? { code: offer.formCode, jp: offer.jp } : defaultForm(demand.kind);
	const { from, to } = scheduleOf(year, demand);
	return {
		competency_id: demand.competencyId,
		level: demand.level,
		people: demand.people,
		duty: demand.duty,
		levels: demand.levels,
		course_code: offer?.code ?? null,
		course_title: offer?.title ?? null,
		form_code: form.code,
		jp: form.jp,
		cost_a_seat: estimatedCost(form.code, form.jp),
		cost_basis: 'estimate' as const,
		from_day: from,
		to_day: to,
	};
}

/** What a seat costs as the finding knows it; null where no class has had a price. */
export function findingCost({ cost, seats }: LineFinding): number | null {
	return cost == null || !seats ? null : Math.round(cost / seats);
}
